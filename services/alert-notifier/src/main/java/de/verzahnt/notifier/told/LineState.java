package de.verzahnt.notifier.told;

import java.time.Instant;
import java.util.List;

/**
 * One offering that meets the anchor.
 *
 * @param probability 0 to 1
 * @param openedAt when the finding began; moves when it ended and came back as something new
 */
public record LineState(
        String offeringId,
        String organisationId,
        Standing standing,
        Band band,
        double probability,
        List<Reason> reasons,
        Instant openedAt) {

    /**
     * One comparison that decided.
     *
     * @param bits positive speaks for, negative against
     */
    public record Reason(String comparison, String level, double bits) {}

    public LineState {
        reasons = List.copyOf(reasons);
    }
}
