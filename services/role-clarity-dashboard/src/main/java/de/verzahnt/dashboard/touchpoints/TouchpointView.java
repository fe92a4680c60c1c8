package de.verzahnt.dashboard.touchpoints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One count as it was published.
 *
 * @param period quarter, YYYY-Qn, or ISO week, YYYY-Wnn
 * @param count multiple of five, 0 or null when suppressed
 * @param suppressed whether it is withheld because it is small, or protects one that is
 */
record TouchpointView(
        String authorityId,
        String districtKey,
        String period,
        String kind,
        @Nullable String referredTo,
        @Nullable Integer count,
        boolean suppressed,
        long revision,
        Instant reportedAt) {

    boolean weekly() {
        return period.contains("W");
    }
}
