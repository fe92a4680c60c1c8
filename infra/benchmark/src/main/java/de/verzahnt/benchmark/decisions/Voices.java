package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who says the same of a line, by words the hub holds for effective. */
record Voices(List<CaseDecision> all) {

    static Voices of(CaseLine line, OverlapCase state, Predicate<CaseDecision> saysTheSame) {
        return new Voices(state.getDecisions().stream()
                .filter(CaseDecision::getEffective)
                .filter(one -> speaksOf(line, one))
                .filter(saysTheSame)
                .toList());
    }

    /**
     * By name, or without names of whatever stood then; who agrees without names speaks of what was proposed. What was said
     * before the finding came back counts no longer.
     */
    private static boolean speaksOf(CaseLine line, CaseDecision one) {
        boolean named = one.getLines().contains(line.getOfferingId());
        boolean ended = line.getClosedAt() != null && line.getClosedAt().isBefore(one.getDecidedAt());
        boolean ofAll = one.getLines().isEmpty() && (!ended || one.getOutcome() == Outcome.AGREED);
        return (named || ofAll) && !one.getDecidedAt().isBefore(line.getOpenedAt())
                || one.getDecisionId().equals(line.getSettledBy());
    }

    boolean steering() {
        return all.stream().anyMatch(one -> one.getCapacity() == Capacity.STEERING_GROUP);
    }

    /** The organisations that spoke for themselves. */
    Set<String> speakers() {
        return all.stream()
                .filter(one -> one.getCapacity() == Capacity.PARTY)
                .map(CaseDecision::getDecidedBy)
                .collect(Collectors.toSet());
    }

    Instant last() {
        return all.stream()
                .map(CaseDecision::getDecidedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
