package de.verzahnt.dashboard.reporting.source;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offering as its source carries it.
 *
 * @param state STANDING, REFUSED, MISSING, ENDED, KEPT_BY_HAND
 * @param endsAt when it ends unless the source carries it again; null when nothing is missing
 * @param byHand values set by hand, by column of the hub's table
 */
record Carried(
        String id,
        String title,
        String state,
        Told sentence,
        Instant lastSeenAt,
        @Nullable Instant missingSince,
        @Nullable Instant endsAt,
        Map<String, String> byHand) {

    /** The same values by field. */
    public Map<String, String> setByHand() {
        return Correction.byField(byHand);
    }
}
