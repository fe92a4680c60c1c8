package de.verzahnt.dashboard.decisions;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form sends: words as typed, so that a wrong date comes back into its field instead of ending in an error page. */
record DecisionForm(
        @Nullable String decidedBy,
        @Nullable String capacity,
        @Nullable String text,
        @Nullable List<String> lines,
        @Nullable List<String> parties,
        @Nullable String scope,
        @Nullable String validUntil,
        @Nullable String dismissalReason,
        @Nullable String refersTo) {

    static DecisionForm empty(@Nullable String decidedBy, List<String> parties, @Nullable String refersTo) {
        return new DecisionForm(decidedBy, null, null, List.of(), parties, null, null, null, refersTo);
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
