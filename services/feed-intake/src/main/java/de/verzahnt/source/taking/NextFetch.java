package de.verzahnt.source.taking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * When a source is read next. After a success at its interval from when it was due, days counted by the clock on the wall
 * of Berlin; after a failure later each time, spread, and never before the server wants it.
 */
final class NextFetch {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration FIRST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final double FACTOR = 3;
    private static final double SPREAD = 0.2;

    private final DoubleSupplier chance;

    /** The chance yields numbers from 0 to 1. */
    NextFetch(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** After a success; what was slept through is not made up for. */
    Instant afterSuccess(Instant due, Duration interval, Instant now) {
        ZonedDateTime next = step(due.atZone(BERLIN), interval);
        if (!next.toInstant().isAfter(now)) {
            long missed = Duration.between(due, now).dividedBy(interval);
            next = step(plus(due.atZone(BERLIN), interval, missed), interval);
        }
        return next.toInstant().isAfter(now) ? next.toInstant() : now.plus(interval);
    }

    /** After so many failures in a row. */
    Instant afterFailure(Instant now, int failures, @Nullable Duration retryAfter) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST.toMillis(), FACTOR);
        backOff.setMaxInterval(LONGEST.toMillis());
        BackOffExecution execution = backOff.start();
        long millis = FIRST.toMillis();
        for (int failure = 0; failure < failures; failure++) {
            millis = execution.nextBackOff();
        }
        long spread = (long) (millis * (1 + SPREAD * chance.getAsDouble()));
        long wanted = retryAfter == null ? 0 : retryAfter.toMillis();
        return now.plusMillis(Math.max(spread, wanted));
    }

    private static ZonedDateTime step(ZonedDateTime from, Duration interval) {
        return plus(from, interval, 1);
    }

    private static ZonedDateTime plus(ZonedDateTime from, Duration interval, long times) {
        boolean days = interval.toMillis() % Duration.ofDays(1).toMillis() == 0;
        return days ? from.plusDays(interval.toDays() * times) : from.plus(interval.multipliedBy(times));
    }
}
