package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Talk;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say on a case, unchecked. The same fields as {@code DecisionRecorded} of the contract.
 *
 * @param capacity PARTY when left out
 * @param lines offeringIds it speaks of; none means all open ones
 */
public record DecisionDraft(
        @Schema(description = "What is said; STATEMENT settles nothing", example = "KEPT_ON_PURPOSE") @Nullable
        Outcome outcome,

        @Schema(description = "organisationId that speaks; the token must name it", example = "caritas-aachen-ia")
        @Nullable
        String decidedBy,

        @Schema(description = "PARTY when left out", example = "PARTY") @Nullable
        Capacity capacity,

        @Schema(
                description =
                        "Reason in own words, up to 4000 characters, no person named; may be empty only when agreeing",
                example = "Vormittags die einen, abends die anderen.")
        @Nullable
        String text,

        @Schema(description = "offeringIds it speaks of; none means all open ones", example = "[]") @Nullable
        List<String> lines,

        @Schema(description = "For an ABSPRACHE: organisationIds bound by it, at least two", example = "[]") @Nullable
        List<String> parties,

        @Schema(description = "For an ABSPRACHE: what was agreed, 1 to 1000 characters") @Nullable
        String scope,

        @Schema(description = "For an ABSPRACHE: last day, YYYY-MM-DD, at most five years ahead") @Nullable
        LocalDate validUntil,

        @Schema(description = "For DISMISSED: why there is no overlap") @Nullable
        DismissalReason dismissalReason,

        @Schema(
                description =
                        "For AGREED and UNDONE: decisionId of the entry meant. A STATEMENT that names a proposal declines it, "
                                + "any other outcome answers it by one of its own; both only while it waits for the speaker")
        @Nullable
        String refersTo,

        @Schema(description = "For INVITED: when the talk begins, in the future", example = "2026-12-01T09:00:00Z")
        @Nullable
        Instant talkFrom,

        @Schema(description = "For INVITED: when it is to end, within a day", example = "2026-12-01T10:00:00Z")
        @Nullable
        Instant talkUntil,

        @Schema(description = "For INVITED: a room or the address of a meeting on the net, 1 to 300 characters")
        @Nullable
        String talkPlace,

        @Schema(description = "For an ABSPRACHE: organisationId of the party that looks after it; may be left out")
        @Nullable
        String responsible,

        @Schema(description = "For an ABSPRACHE: day from which its parties look at it again; may be left out")
        @Nullable
        LocalDate reviewFrom) {

    public DecisionDraft {
        capacity = capacity == null ? Capacity.PARTY : capacity;
        text = text == null ? "" : text.strip();
        lines = lines == null ? List.of() : List.copyOf(lines);
        parties = parties == null ? List.of() : List.copyOf(parties);
        scope = scope == null || scope.isBlank() ? null : scope.strip();
        refersTo = refersTo == null || refersTo.isBlank() ? null : refersTo;
        talkPlace = talkPlace == null || talkPlace.isBlank() ? null : talkPlace.strip();
        responsible = responsible == null || responsible.isBlank() ? null : responsible;
        decidedBy = decidedBy == null || decidedBy.isBlank() ? null : decidedBy;
    }

    /** Takes back an entry, in the role in which it was said. */
    static DecisionDraft takingBack(HistoryEntry entry, String reason) {
        return new DecisionDraft(
                Outcome.UNDONE,
                entry.decidedBy(),
                entry.capacity(),
                reason,
                null,
                null,
                null,
                null,
                null,
                entry.decisionId(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The same without naming lines. */
    DecisionDraft ofAnyLines() {
        return new DecisionDraft(
                outcome,
                decidedBy,
                capacity,
                text,
                null,
                parties,
                scope,
                validUntil,
                dismissalReason,
                refersTo,
                talkFrom,
                talkUntil,
                talkPlace,
                responsible,
                reviewFrom);
    }

    /** The talk it invites to; null when it does not say when and where. */
    @Nullable
    Talk talk() {
        return talkFrom == null || talkUntil == null || talkPlace == null
                ? null
                : new Talk(talkFrom, talkUntil, talkPlace);
    }
}
