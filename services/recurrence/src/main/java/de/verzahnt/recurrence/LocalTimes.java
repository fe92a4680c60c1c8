package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dmfs.rfc5545.DateTime;

/**
 * Times of a rule on the wall in Germany. The library refuses an end that is a date or floats beside a start in a zone, so
 * it is never asked about ends: they are compared here.
 */
final class LocalTimes {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private LocalTimes() {}

    /** The last moment this stands for; a date stands for its whole day. Throws {@link java.time.DateTimeException}. */
    static LocalDateTime latest(DateTime time) {
        LocalDate day = LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
        if (time.isAllDay()) {
            return day.atTime(LocalTime.MAX);
        }
        LocalDateTime written = day.atTime(time.getHours(), time.getMinutes(), time.getSeconds());
        return time.isFloating()
                ? written
                : written.atZone(ZoneOffset.UTC).withZoneSameInstant(GERMANY).toLocalDateTime();
    }
}
