package de.verzahnt.notifier.policy;

import de.verzahnt.cases.LineStatus;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Weight;
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
        LineStatus status,
        Band band,
        double probability,
        List<Weight> reasons,
        Instant openedAt) {

    public LineState {
        reasons = List.copyOf(reasons);
    }
}
