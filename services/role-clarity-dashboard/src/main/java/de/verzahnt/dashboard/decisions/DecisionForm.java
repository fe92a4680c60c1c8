package de.verzahnt.dashboard.decisions;

import static java.util.Objects.requireNonNullElse;

import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form sends: words as typed, so that a wrong date comes back into its field instead of ending in an error page.
 *
 * @param token by which a form sent twice is told from two forms
 * @param seen what the writer saw of the case, as {@link Seen}
 * @param counted of how many open lines the form said it would speak; null where there is only one
 * @param talkFrom hour at which a talk begins, as clocks in Germany show it
 * @param responsible who looks after an Absprache
 * @param reviewFrom from when on its parties look at it again
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
        @Nullable String seen,
        @Nullable String counted,
        @Nullable String talkDay,
        @Nullable String talkFrom,
        @Nullable String talkUntil,
        @Nullable String talkPlace,
        @Nullable String responsible,
        @Nullable String reviewFrom) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    static DecisionForm empty(@Nullable String decidedBy, List<String> parties, @Nullable String refersTo) {
        return new DecisionForm(
                decidedBy, null, null, List.of(), parties, null, null, null, refersTo, null, null, null, null, null,
                null, null, null, null);
    }

    /** With what this proposal says, for somebody who would have it a little different. */
    DecisionForm from(HistoryEntry proposal) {
        List<String> bound = proposal.parties().isEmpty() ? requireNonNullElse(parties, List.of()) : proposal.parties();
        return new DecisionForm(
                decidedBy,
                capacity,
                text,
                proposal.lines(),
                bound,
                proposal.scope(),
                typed(proposal.validUntil()),
                dismissalReason,
                refersTo,
                token,
                seen,
                counted,
                talkDay,
                talkFrom,
                talkUntil,
                talkPlace,
                proposal.responsible(),
                typed(proposal.reviewFrom()));
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
                newSeen,
                counted,
                talkDay,
                talkFrom,
                talkUntil,
                talkPlace,
                responsible,
                reviewFrom);
    }

    DecisionDraft draft(Outcome outcome) {
        boolean absprache = outcome == Outcome.ABSPRACHE;
        boolean invited = outcome == Outcome.INVITED;
        return new DecisionDraft(
                outcome,
                decidedBy,
                requireNonNullElse(one(Capacity.values(), capacity), Capacity.PARTY),
                text,
                lines,
                absprache ? parties : null,
                absprache ? scope : null,
                absprache ? day(validUntil) : null,
                outcome == Outcome.DISMISSED ? one(DismissalReason.values(), dismissalReason) : null,
                refersTo,
                invited ? moment(talkDay, talkFrom) : null,
                invited ? moment(talkDay, talkUntil) : null,
                invited ? talkPlace : null,
                absprache ? responsible : null,
                absprache ? day(reviewFrom) : null);
    }

    private static @Nullable String typed(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable Instant moment(@Nullable String day, @Nullable String hour) {
        LocalDate on = day(day);
        try {
            return on == null || hour == null || hour.isBlank()
                    ? null
                    : on.atTime(LocalTime.parse(hour.strip())).atZone(GERMANY).toInstant();
        } catch (DateTimeParseException notAnHour) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String chosen) {
        return Arrays.stream(all)
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
