package de.verzahnt.notifier.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When what was gathered goes out: at 7 in the morning in Germany, whatever the clocks were put to that night. */
public final class DigestMoments {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private DigestMoments() {}

    /** The last morning that has come. */
    public static Instant lastMorning(Instant now) {
        return morning(now).toInstant();
    }

    /** What was gathered before this moment goes now: the last morning of every day, or of a week. */
    public static Instant last(Rhythm rhythm, Instant now) {
        ZonedDateTime morning = morning(now);
        return rhythm == Rhythm.WEEKLY
                ? morning.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(GERMANY)
                        .toInstant()
                : morning.toInstant();
    }

    private static ZonedDateTime morning(Instant now) {
        ZonedDateTime here = now.atZone(GERMANY);
        ZonedDateTime today = here.toLocalDate().atTime(MORNING).atZone(GERMANY);
        return here.isBefore(today)
                ? here.toLocalDate().minusDays(1).atTime(MORNING).atZone(GERMANY)
                : today;
    }
}
