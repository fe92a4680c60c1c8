package de.verzahnt.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer or decision in the history of a case.
 *
 * @param speaker in which role it is said
 * @param lines offeringIds it speaks of; empty means all that were open at {@code decidedAt}
 * @param validUntil last day of an Absprache
 * @param refersTo decisionId agreed to or taken back
 * @param talk to which it invites
 * @param parties organisationIds it names as bound
 * @param heard false while it waits for the case, or for the line of its organisation
 * @param status what has become of it
 * @param awaits organisationIds whose consent is missing, sorted
 */
public record Entry(
        String decisionId,
        Outcome outcome,
        String decidedBy,
        Speaker speaker,
        String text,
        List<String> lines,
        List<String> parties,
        @Nullable LocalDate validUntil,
        @Nullable String dismissalReason,
        @Nullable String refersTo,
        @Nullable Talk talk,
        Instant decidedAt,
        boolean heard,
        EntryStatus status,
        List<String> awaits) {

    /** Oldest first; the id decides where two have one instant, so that the order of arrival never does. */
    static final Comparator<Entry> BY_AGE =
            Comparator.comparing(Entry::decidedAt).thenComparing(Entry::decisionId);

    public Entry {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
        awaits = List.copyOf(awaits);
    }

    Entry with(boolean nowHeard, EntryStatus nowStatus, List<String> nowAwaits) {
        return new Entry(
                decisionId,
                outcome,
                decidedBy,
                speaker,
                text,
                lines,
                parties,
                validUntil,
                dismissalReason,
                refersTo,
                talk,
                decidedAt,
                nowHeard,
                nowStatus,
                nowAwaits);
    }

    /** Whether a party says it: nobody else agrees to anything, and nobody else's word moves a case on. */
    public boolean ofParty() {
        return speaker == Speaker.PARTY;
    }

    boolean ofCoordinator() {
        return speaker == Speaker.COORDINATOR;
    }

    boolean steering() {
        return speaker == Speaker.STEERING_GROUP;
    }

    Entry unheard() {
        return with(false, EntryStatus.NOTED, List.of());
    }

    boolean expiredOn(LocalDate today) {
        return outcome == Outcome.ABSPRACHE && validUntil != null && validUntil.isBefore(today);
    }

    /** Whether it holds: not taken back, not expired, agreed to by all whom it binds. */
    public boolean effective() {
        return heard && (status == EntryStatus.EFFECTIVE || status == EntryStatus.NOTED);
    }
}
