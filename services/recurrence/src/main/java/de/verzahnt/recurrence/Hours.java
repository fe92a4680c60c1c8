package de.verzahnt.recurrence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of one day, as they stand on the wall in Germany; the end is not part of them. */
public record Hours(LocalTime from, LocalTime until) {
    private static final Pattern SPAN = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    /** Reads {@code 10:00-12:00}; empty for hours that are none or end before they begin. */
    static Optional<Hours> read(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        try {
            Hours hours = new Hours(LocalTime.parse(span.group(1)), LocalTime.parse(span.group(2)));
            return Optional.of(hours).filter(h -> h.from.isBefore(h.until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean overlap(Hours other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether the other begin when these end, or at most so much later. */
    boolean leadTo(Hours other, Duration pause) {
        return !other.from.isBefore(until)
                && Duration.between(until, other.from).compareTo(pause) <= 0;
    }
}
