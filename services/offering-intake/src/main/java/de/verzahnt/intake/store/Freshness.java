package de.verzahnt.intake.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How current an offering is.
 *
 * @param confirmedAt when it was last said that it holds
 * @param toldAt the confirmation that the last event told
 * @param askedAt when its organisation was asked about this confirmation; null when it was not
 * @param reachedAt when a mail that asks about this confirmation reached its organisation; null when none is known to have
 * @param wentStaleAt since when it counts as stale; null while it is current
 */
public record Freshness(
        Instant confirmedAt,
        Instant toldAt,
        @Nullable Instant askedAt,
        @Nullable Instant reachedAt,
        @Nullable Instant wentStaleAt) {

    /** A source may confirm every hour; the log hears of it once in this time. */
    static final Duration TOLD_ONCE_IN = Duration.ofDays(7);

    /** Confirmations that follow sooner are not written. */
    static final Duration WRITTEN_ONCE_IN = Duration.ofHours(1);

    /** Of what was just reported or confirmed. */
    public static Freshness confirmed(Instant now) {
        return new Freshness(now, now, null, null, null);
    }

    /** The same, confirmed by a word that nobody needs to hear of yet. */
    Freshness quietly(Instant now) {
        return new Freshness(now, toldAt, null, null, null);
    }

    Freshness asked(Instant now) {
        return new Freshness(confirmedAt, toldAt, now, null, wentStaleAt);
    }

    Freshness stale(Instant now) {
        return new Freshness(confirmedAt, confirmedAt, askedAt, reachedAt, now);
    }

    public boolean isStale() {
        return wentStaleAt != null;
    }

    /** Whether a confirmation now is an event. */
    public boolean isWorthTelling(Instant now) {
        return isStale() || !toldAt.plus(TOLD_ONCE_IN).isAfter(now);
    }

    /** Whether a confirmation now is worth a row that is written. */
    public boolean isWorthWriting(Instant now) {
        return isStale()
                || askedAt != null
                || !confirmedAt.plus(WRITTEN_ONCE_IN).isAfter(now);
    }
}
