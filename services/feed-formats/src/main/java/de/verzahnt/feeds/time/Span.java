package de.verzahnt.feeds.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date, on the wall in Germany.
 *
 * @param end null when unknown; of whole days the beginning of the last one
 * @param wholeDays whether no hours are told
 */
public record Span(LocalDateTime start, @Nullable LocalDateTime end, boolean wholeDays) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    /** Hours; from midnight to midnight, or to 23:59, are whole days, and an end that is the start is none. */
    public static Span hours(LocalDateTime start, @Nullable LocalDateTime end) {
        LocalDateTime begin = start.truncatedTo(ChronoUnit.MINUTES);
        if (end == null || !end.truncatedTo(ChronoUnit.MINUTES).isAfter(begin)) {
            return new Span(begin, null, false);
        }
        LocalDateTime over = end.truncatedTo(ChronoUnit.MINUTES);
        if (begin.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            if (over.toLocalTime().equals(LAST_MINUTE)) {
                return days(begin.toLocalDate(), over.toLocalDate());
            }
            if (over.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return days(begin.toLocalDate(), over.toLocalDate().minusDays(1));
            }
        }
        return new Span(begin, over, false);
    }

    /** Whole days, the last one included. */
    public static Span days(LocalDate first, LocalDate last) {
        LocalDate end = last.isBefore(first) ? first : last;
        return new Span(first.atStartOfDay(), end.atStartOfDay(), true);
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return start.toLocalDate();
    }

    /** The day on which it ends; past midnight still the one on which it began. */
    public LocalDate lastDay() {
        LocalDateTime over = end;
        if (over == null || written().isPresent()) {
            return firstDay();
        }
        return wholeDays || over.toLocalTime().isAfter(LocalTime.MIDNIGHT)
                ? over.toLocalDate()
                : over.toLocalDate().minusDays(1);
    }

    /** {@code 10:00-12:00}; empty for whole days, an unknown end, and hours over several days. */
    public Optional<String> written() {
        LocalDateTime over = end;
        if (wholeDays || over == null) {
            return Optional.empty();
        }
        long nights = ChronoUnit.DAYS.between(firstDay(), over.toLocalDate());
        boolean untilMidnight = nights == 1 && over.toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean aNight = nights == 1 && Duration.between(start, over).compareTo(LONGEST_NIGHT) <= 0;
        return nights == 0 || untilMidnight || aNight
                ? Optional.of(start.toLocalTime() + "-" + (untilMidnight ? "24:00" : over.toLocalTime()))
                : Optional.empty();
    }

    /** The same so much later. */
    Span at(LocalDateTime otherStart) {
        LocalDateTime over = end;
        return new Span(otherStart, over == null ? null : otherStart.plus(Duration.between(start, over)), wholeDays);
    }
}
