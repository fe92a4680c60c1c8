package de.verzahnt.notifier.policy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Hours of every day in which a recipient is sent nothing, local time in Germany.
 *
 * @param until first minute in which something is sent again; one that is not after {@code from} is on the next day
 */
public record QuietHours(LocalTime from, LocalTime until) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** When the quiet hours end that it is in; empty when it is in none. */
    public Optional<Instant> endAfter(Instant now) {
        ZonedDateTime here = now.atZone(GERMANY);
        LocalTime time = here.toLocalTime();
        if (!holds(time)) {
            return Optional.empty();
        }
        boolean tomorrow = !time.isBefore(until);
        ZonedDateTime end =
                here.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(until).atZone(GERMANY);
        // The hour that comes twice in October: the first end may be over, the second is meant.
        return Optional.of((end.toInstant().isAfter(now) ? end : end.withLaterOffsetAtOverlap()).toInstant());
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean goesOn = time.isBefore(until);
        return from.isBefore(until) ? begun && goesOn : begun || goesOn;
    }
}
