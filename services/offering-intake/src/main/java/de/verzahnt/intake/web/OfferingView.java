package de.verzahnt.intake.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.store.StoredOffering;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offering as the gateway holds it.
 *
 * @param confirmedAt when it was last said that it holds
 * @param wentStaleAt since when it counts as stale; null while it is current
 * @param offering what a report carries, ready to be changed and sent again
 */
record OfferingView(
        String id,
        StoredOffering.Lifecycle lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt,
        String reportedBy,
        String sourceSystem,
        Channel channel,
        @Nullable Instant undoableUntil,
        Instant confirmedAt,
        @Nullable Instant wentStaleAt,
        Offering offering) {

    static OfferingView of(StoredOffering state) {
        return new OfferingView(
                state.id(),
                state.lifecycle(),
                state.withdrawalReason(),
                state.revision(),
                state.reportedAt(),
                state.origin().reportedBy(),
                state.origin().sourceSystem(),
                state.origin().channel(),
                state.undoableUntil(),
                state.freshness().confirmedAt(),
                state.freshness().wentStaleAt(),
                state.offering());
    }
}
