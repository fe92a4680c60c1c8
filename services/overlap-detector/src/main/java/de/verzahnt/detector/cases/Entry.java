package de.verzahnt.detector.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer or decision in the history of a case.
 *
 * @param steering in the capacity of the steering group, else as a party
 * @param lines offeringIds it speaks of; empty means all that were open at {@code decidedAt}
 * @param validUntil last day of an Absprache
 * @param refersTo decisionId agreed to or taken back
 * @param heard false while it waits for the case, or for the line of its organisation
 * @param effective whether it holds: not taken back, not expired, agreed where both sides are needed
 */
public record Entry(
        String decisionId,
        Outcome outcome,
        String decidedBy,
        boolean steering,
        String text,
        List<String> lines,
        @Nullable LocalDate validUntil,
        @Nullable String dismissalReason,
        @Nullable String refersTo,
        Instant decidedAt,
        boolean heard,
        boolean effective) {

    /** Oldest first; the id decides where two have one instant, so that the order of arrival never does. */
    static final Comparator<Entry> BY_AGE =
            Comparator.comparing(Entry::decidedAt).thenComparing(Entry::decisionId);

    public Entry {
        lines = List.copyOf(lines);
    }

    Entry with(boolean nowHeard, boolean nowEffective) {
        return new Entry(
                decisionId,
                outcome,
                decidedBy,
                steering,
                text,
                lines,
                validUntil,
                dismissalReason,
                refersTo,
                decidedAt,
                nowHeard,
                nowEffective);
    }

    boolean expiredOn(LocalDate today) {
        return outcome == Outcome.ABSPRACHE && validUntil != null && validUntil.isBefore(today);
    }

    boolean isOfOtherSideThan(Entry other) {
        return !decidedBy.equals(other.decidedBy);
    }
}
