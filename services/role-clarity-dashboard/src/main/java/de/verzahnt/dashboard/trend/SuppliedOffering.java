package de.verzahnt.dashboard.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operative offering that runs today.
 *
 * @param targetGroups codes; none means it is for all
 * @param gemeinden Gemeinden of the place it lies in or is meant for
 * @param fundingUntil last day of its funding, where it was reported
 */
record SuppliedOffering(
        String offeringId,
        String title,
        String organisation,
        List<String> fields,
        Set<String> targetGroups,
        Set<String> gemeinden,
        @Nullable LocalDate fundingUntil,
        Instant confirmedAt) {

    /** Whether its funding ends before this day. */
    boolean endsBefore(LocalDate day) {
        return fundingUntil != null && fundingUntil.isBefore(day);
    }

    /**
     * A field for a group in a Gemeinde.
     *
     * @param group code; empty for offerings that are for all
     */
    record Cell(String field, String group, String gemeinde) {}
}
