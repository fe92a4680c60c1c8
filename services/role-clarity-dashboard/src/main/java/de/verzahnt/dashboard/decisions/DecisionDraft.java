package de.verzahnt.dashboard.decisions;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
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
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Capacity capacity,
        @Nullable String text,
        @Nullable List<String> lines,
        @Nullable List<String> parties,
        @Nullable String scope,
        @Nullable LocalDate validUntil,
        @Nullable DismissalReason dismissalReason,
        @Nullable String refersTo) {

    public DecisionDraft {
        capacity = capacity == null ? Capacity.PARTY : capacity;
        text = text == null ? "" : text.strip();
        lines = lines == null ? List.of() : List.copyOf(lines);
        parties = parties == null ? List.of() : List.copyOf(parties);
        scope = scope == null || scope.isBlank() ? null : scope.strip();
        refersTo = refersTo == null || refersTo.isBlank() ? null : refersTo;
        decidedBy = decidedBy == null || decidedBy.isBlank() ? null : decidedBy;
    }
}
