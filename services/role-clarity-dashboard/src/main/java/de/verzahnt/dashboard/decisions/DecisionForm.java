package de.verzahnt.dashboard.decisions;

import static java.util.Objects.requireNonNullElse;

import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form sends: words as typed, so that a wrong date comes back into its field instead of ending in an error page.
 *
 * @param token by which a form sent twice is told from two forms
 * @param seen what the writer saw of the case, as {@link Seen}
 */
record DecisionForm(
        @Nullable String decidedBy,
        @Nullable String capacity,
        @Nullable String text,
        @Nullable List<String> lines,
        @Nullable List<String> parties,
        @Nullable String scope,
        @Nullable String validUntil,
        @Nullable String dismissalReason,
        @Nullable String refersTo,
        @Nullable String token,
        @Nullable String seen) {

    static DecisionForm empty(@Nullable String decidedBy, List<String> parties, @Nullable String refersTo) {
        return new DecisionForm(decidedBy, null, null, List.of(), parties, null, null, null, refersTo, null, null);
    }

    /** With what this proposal says, for somebody who would have it a little different. */
    DecisionForm from(HistoryEntry proposal) {
        List<String> bound = proposal.parties().isEmpty() ? requireNonNullElse(parties, List.of()) : proposal.parties();
        String until =
                proposal.validUntil() == null ? null : proposal.validUntil().toString();
        return new DecisionForm(
                decidedBy,
                capacity,
                text,
                proposal.lines(),
                bound,
                proposal.scope(),
                until,
                dismissalReason,
                refersTo,
                token,
                seen);
    }

    /** The same words in another form, or against what is seen of the case now. */
    DecisionForm with(String newToken, String newSeen) {
        return new DecisionForm(
                decidedBy,
                capacity,
                text,
                lines,
                parties,
                scope,
                validUntil,
                dismissalReason,
                refersTo,
                newToken,
                newSeen);
    }

    DecisionDraft draft(Outcome outcome) {
        return new DecisionDraft(
                outcome,
                decidedBy,
                "STEERING_GROUP".equals(capacity) ? Capacity.STEERING_GROUP : Capacity.PARTY,
                text,
                lines,
                outcome == Outcome.ABSPRACHE ? parties : null,
                outcome == Outcome.ABSPRACHE ? scope : null,
                outcome == Outcome.ABSPRACHE ? day(validUntil) : null,
                outcome == Outcome.DISMISSED ? reason(dismissalReason) : null,
                refersTo);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable DismissalReason reason(@Nullable String chosen) {
        for (DismissalReason known : DismissalReason.values()) {
            if (known.name().equals(chosen)) {
                return known;
            }
        }
        return null;
    }
}
