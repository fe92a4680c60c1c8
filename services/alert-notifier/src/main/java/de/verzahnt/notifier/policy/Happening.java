package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case.
 *
 * @param lines those it is about
 * @param sides organisationIds of the parties it is about
 * @param by who brought it about, and needs not be told; null when nobody did
 * @param said the words it is about; null when nothing was said
 * @param reason why: of what has ended a {@link de.verzahnt.cases.ClosingReason}, of what opened again the
 *     {@link Reopening}; else empty
 */
record Happening(
        CaseEvent event,
        List<LineState> lines,
        Set<String> sides,
        @Nullable String by,
        @Nullable Said said,
        String reason) {

    Happening {
        lines = List.copyOf(lines);
        sides = Set.copyOf(sides);
    }
}
