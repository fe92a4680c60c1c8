package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseLineDetails;
import de.verzahnt.events.Capacity;
import java.util.List;
import java.util.Objects;

/** Of how many open lines a draft speaks. */
final class LinesMeant {

    private LinesMeant() {}

    /** The open lines it names, or else all; of a party only those it stands on. */
    static List<CaseLineDetails> of(CaseDetails about, DecisionDraft draft) {
        List<String> named = Objects.requireNonNullElse(draft.lines(), List.of());
        return about.openLines().stream()
                .filter(line ->
                        named.isEmpty() || named.contains(line.offering().offeringId()))
                .filter(line ->
                        draft.capacity() != Capacity.PARTY || draft.decidedBy() == null || standsOn(about, line, draft))
                .toList();
    }

    static boolean standsOn(CaseDetails about, CaseLineDetails line, DecisionDraft draft) {
        return about.sidesOf(line).contains(draft.decidedBy());
    }
}
