package de.verzahnt.dashboard.export;

import de.verzahnt.recurrence.CalendarSeries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The rule of a series with its end, as calendars write it. */
final class RecurrenceRules {

    static final DateTimeFormatter ON_THE_WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private RecurrenceRules() {}

    /** Its end in universal time, as RFC 5545 asks for when the beginning has a time zone. */
    static String universal(CalendarSeries series) {
        LocalDate last = series.last();
        return rule(series) + (last == null ? "" : ";UNTIL=" + universal(endOf(last)));
    }

    /** Its end on the wall. */
    static String onTheWall(CalendarSeries series) {
        LocalDate last = series.last();
        return rule(series) + (last == null ? "" : ";UNTIL=" + ON_THE_WALL.format(endOf(last)));
    }

    private static String rule(CalendarSeries series) {
        return series.rule() + (series.count() == null ? "" : ";COUNT=" + series.count());
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59));
    }

    private static String universal(LocalDateTime wall) {
        return ON_THE_WALL.format(wall.atZone(OfferingDates.GERMANY).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
