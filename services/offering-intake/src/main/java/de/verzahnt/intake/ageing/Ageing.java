package de.verzahnt.intake.ageing;

import de.verzahnt.intake.store.Freshness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The law of ageing: when an organisation is asked about an offering, when that counts as stale, and when it ends. What is
 * over by its own last day does not age. Nothing goes stale that was not asked about at least {@code askBefore} ago, and
 * nothing ends unless a mail that asked is known to have reached its organisation: until then it is asked again and again.
 *
 * @param staleAfter from the last confirmation on
 * @param askBefore so long before it would be stale, or before its last day, is asked; and so long after a mail that reached
 *     nobody, again
 * @param grace from going stale, and from the mail that reached its organisation, to the end
 */
public record Ageing(Duration staleAfter, Duration askBefore, Duration grace) {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** What is to be done with an offering. */
    public enum Step {
        NOTHING,
        ASK,
        GO_STALE,
        END
    }

    /** What is to be done now with one that stands. */
    public Step next(Freshness freshness, @Nullable LocalDate lastDay, Instant now) {
        if (lastDay != null && lastDay.isBefore(day(now))) {
            return Step.NOTHING;
        }
        if (isGraceOver(freshness, now)) {
            return Step.END;
        }
        if (!freshness.isStale()
                && hadItsTime(freshness, now)
                && !staleAt(freshness).isAfter(now)) {
            return Step.GO_STALE;
        }
        return mustAsk(freshness, lastDay, now) ? Step.ASK : Step.NOTHING;
    }

    /** Whether it was stale for long enough after somebody could have heard of it. */
    private boolean isGraceOver(Freshness freshness, Instant now) {
        Instant stale = freshness.wentStaleAt();
        Instant reached = freshness.reachedAt();
        return stale != null
                && reached != null
                && !stale.plus(grace).isAfter(now)
                && !reached.plus(grace).isAfter(now);
    }

    /** Whether the last question is as old as an answer may take. */
    private boolean hadItsTime(Freshness freshness, Instant now) {
        Instant asked = freshness.askedAt();
        return asked != null && !asked.plus(askBefore).isAfter(now);
    }

    /** Whether it is its last day that is asked about; else that it was not confirmed for long. */
    public boolean endsFirst(Freshness freshness, @Nullable LocalDate lastDay) {
        return lastDay != null && !lastDay.isAfter(day(staleAt(freshness)));
    }

    /** The day by which an answer is asked for, when it is asked now. */
    public LocalDate dueUntil(Freshness freshness, @Nullable LocalDate lastDay, Instant now) {
        if (lastDay != null && endsFirst(freshness, lastDay)) {
            return lastDay;
        }
        Instant answered = now.plus(askBefore);
        Instant stale = staleAt(freshness);
        return day(answered.isAfter(stale) ? answered : stale);
    }

    private boolean mustAsk(Freshness freshness, @Nullable LocalDate lastDay, Instant now) {
        boolean isOld = !staleAt(freshness).minus(askBefore).isAfter(now);
        if (freshness.askedAt() == null) {
            return isOld || (lastDay != null && endsSoon(freshness, lastDay, now));
        }
        return isOld && freshness.reachedAt() == null && hadItsTime(freshness, now);
    }

    // Whoever confirmed when the end was near already knew of it: a source that is read every day is never asked.
    private boolean endsSoon(Freshness freshness, LocalDate lastDay, Instant now) {
        Instant end = lastDay.atStartOfDay(BERLIN).toInstant();
        return !end.minus(askBefore).isAfter(now)
                && freshness.confirmedAt().isBefore(end.minus(askBefore.multipliedBy(2)));
    }

    private Instant staleAt(Freshness freshness) {
        return freshness.confirmedAt().plus(staleAfter);
    }

    /** The day in Berlin. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BERLIN);
    }
}
