package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/**
 * One rule as calendars want it (RFC 5545, 3.8.5.3): beginning with a day on which it is held. Times are those on the wall in
 * Germany.
 *
 * @param rule without its end, e.g. {@code FREQ=WEEKLY;BYDAY=TU}
 * @param begin of the first date
 * @param end of the first date
 * @param count how often in all; null when it ends otherwise or not
 * @param last day on which it may be held; null when it ends otherwise or not
 * @param leftOut beginnings on which it is not held after all
 */
public record CalendarSeries(
        String rule,
        LocalDateTime begin,
        LocalDateTime end,
        @Nullable Integer count,
        @Nullable LocalDate last,
        List<LocalDateTime> leftOut) {

    public CalendarSeries {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The series of an entry; empty when nobody can say its dates (no hours, a weekly rule without a weekday, every second
     * week or a number of times from an unknown day) or none is left.
     *
     * @param from first day of what the rule belongs to; null when unknown
     * @param seenFrom where a series begins to be shown when its first day is unknown
     * @param until last day of what the rule belongs to; null when it goes on
     */
    public static Optional<CalendarSeries> of(
            Entry entry, @Nullable LocalDate from, LocalDate seenFrom, @Nullable LocalDate until) {
        Rule rule = entry.rule();
        Hours hours = entry.hours();
        if (rule == null || hours == null || !rule.tellsDays()) {
            return Optional.empty();
        }
        boolean countsFromTheFirst = rule.interval() > 1 || rule.count() != null;
        return from == null && countsFromTheFirst
                ? Optional.empty()
                : series(rule, hours, from == null ? seenFrom : from, until);
    }

    private static Optional<CalendarSeries> series(Rule rule, Hours hours, LocalDate from, @Nullable LocalDate until) {
        RecurrenceRule endless = rule.endless(rule.interval());
        long first = Occurrences.of(endless, from).next();
        Optional<LocalDate> ends = Ending.of(rule, hours, from);
        boolean cut = until != null && ends.map(until::isBefore).orElse(true);
        LocalDate last = cut ? until : rule.count() == null ? ends.orElse(null) : null;
        LocalDate latest = cut ? until : ends.orElse(LocalDate.MAX);
        if (first == Occurrences.NONE || (latest != null && first > latest.toEpochDay())) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofEpochDay(first);
        return Optional.of(new CalendarSeries(
                endless.toString(),
                day.atStartOfDay().plusMinutes(hours.begin()),
                day.atStartOfDay().plusMinutes(hours.end()),
                cut ? null : rule.count(),
                last,
                rule.leftOut().stream()
                        .map(out -> out.atStartOfDay().plusMinutes(hours.begin()))
                        .toList()));
    }
}
