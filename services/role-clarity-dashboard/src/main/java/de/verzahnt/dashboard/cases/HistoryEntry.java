package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Talk;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said on a case: who, when, what, why.
 *
 * @param lines offeringIds it speaks of; empty means all
 * @param parties organisationIds an Absprache binds
 * @param talk to which it invites
 * @param responsible organisationId of the party that looks after an Absprache
 * @param reviewFrom from when on its parties look at it again
 * @param state what has become of it
 * @param awaits organisationIds whose agreement is missing
 * @param stillToAgree names of those whose agreement is missing; empty when nobody's is
 */
public record HistoryEntry(
        String decisionId,
        Outcome outcome,
        String decidedBy,
        String organisation,
        Capacity capacity,
        String text,
        List<String> lines,
        List<String> parties,
        @Nullable String scope,
        @Nullable LocalDate validUntil,
        @Nullable DismissalReason dismissalReason,
        @Nullable String refersTo,
        @Nullable Talk talk,
        @Nullable String responsible,
        @Nullable LocalDate reviewFrom,
        Instant decidedAt,
        State state,
        List<String> awaits,
        List<String> stillToAgree) {

    /** What has become of it. */
    public enum State {
        /** Recorded, on its way into the case. */
        APPLYING,
        /** Taken up; it changes nothing by itself. */
        NOTED,
        /** A proposal that waits for the consent of others. */
        PROPOSED,
        /** In force. */
        EFFECTIVE,
        /** An Absprache whose last day has passed. */
        EXPIRED,
        /** Taken back by a later entry. */
        UNDONE
    }

    /** Whether it is a no to a proposal. */
    public boolean declines() {
        return CaseLaw.declines(Law.of(outcome), refersTo != null);
    }

    HistoryEntry awaiting(List<String> names) {
        return new HistoryEntry(
                decisionId,
                outcome,
                decidedBy,
                organisation,
                capacity,
                text,
                lines,
                parties,
                scope,
                validUntil,
                dismissalReason,
                refersTo,
                talk,
                responsible,
                reviewFrom,
                decidedAt,
                state,
                awaits,
                names);
    }
}
