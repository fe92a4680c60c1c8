package de.verzahnt.dashboard.cases;

import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other programs are told of a case that their owner sees in full: nothing anybody has written, and nobody's name.
 *
 * @param field code of the anchor's field; null when the anchor is not known, or is none
 * @param gemeinden keys of those in which its offerings meet; none when they meet in the whole Kreis
 */
public record SeenCase(
        String caseId,
        FindingClass findingClass,
        String kreis,
        @Nullable String field,
        List<String> gemeinden,
        CaseStatus status,
        Instant openedAt,
        Instant changedAt) {

    public SeenCase {
        gemeinden = List.copyOf(gemeinden);
    }
}
