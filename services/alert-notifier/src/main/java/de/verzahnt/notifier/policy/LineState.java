package de.verzahnt.notifier.policy;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Weight;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering that meets the anchor.
 *
 * @param probability 0 to 1
 * @param openedAt when the finding began; moves when it ended and came back as something new
 * @param closingReason why it ended; null while it stands, and where a later release knows a reason this one does not
 * @param settledBy decisionId that settles it
 * @param places district keys where both meet
 */
public record LineState(
        String offeringId,
        String organisationId,
        LineStatus status,
        Band band,
        double probability,
        List<Weight> reasons,
        Instant openedAt,
        @Nullable ClosingReason closingReason,
        @Nullable String settledBy,
        List<String> places) {

    public LineState {
        reasons = List.copyOf(reasons);
        places = List.copyOf(places);
    }

    boolean isClosed() {
        return status == LineStatus.CLOSED;
    }

    LineState withoutReasons() {
        return new LineState(
                offeringId,
                organisationId,
                status,
                band,
                probability,
                List.of(),
                openedAt,
                closingReason,
                settledBy,
                places);
    }
}
