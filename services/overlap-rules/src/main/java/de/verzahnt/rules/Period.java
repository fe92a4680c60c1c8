package de.verzahnt.rules;

import de.verzahnt.recurrence.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When an offering runs, both days inclusive.
 *
 * @param from null when it has always been there
 * @param until null when open-ended
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Older first; what has always been there is the oldest. */
    public static final Comparator<Period> BY_AGE =
            Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Days from {@code today} on that lie in both periods; {@link Long#MAX_VALUE} when both are open-ended. */
    public long commonDaysFrom(LocalDate today, Period other) {
        LocalDate start = later(later(today, from), other.from);
        LocalDate end = earlier(until, other.until);
        return end == null ? Long.MAX_VALUE : Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
    }

    /** From first to last day; {@link Long#MAX_VALUE} when one of them is open. */
    public long days() {
        return from == null || until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** Whether its last day lies before {@code today}. */
    public boolean endedBefore(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** This period, cut off after the day on which its schedule is over. */
    Period endingWith(@Nullable String schedule) {
        return Schedule.lastDay(schedule, from)
                .map(last -> new Period(from, earlier(until, last)))
                .orElse(this);
    }

    private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b == null || b.isBefore(a) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
