package de.verzahnt.dashboard.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offering as its gateway shows it.
 *
 * @param lifecycle ACTIVE or WITHDRAWN
 * @param sourceSystem name of the system that reported last
 * @param channel how it did: API, BATCH, FILE, FEED, FORM
 * @param undoableUntil until when the last change can be undone; null when there is none
 * @param confirmedAt when it was last said that it holds
 * @param wentStaleAt since when it counts as stale; null while it is current
 */
record Stored(
        String id,
        String lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt,
        String sourceSystem,
        String channel,
        @Nullable Instant undoableUntil,
        @Nullable Instant confirmedAt,
        @Nullable Instant wentStaleAt,
        Report offering) {

    public boolean stands() {
        return lifecycle.equals("ACTIVE");
    }

    /** Where it stands in time, as a word of the screen. */
    public String state(LocalDate today) {
        if (!stands()) {
            return "WITHDRAWN";
        }
        LocalDate from = offering.firstDay();
        LocalDate until = offering.lastDay();
        if (until != null && until.isBefore(today)) {
            return "PAST";
        }
        return from != null && from.isAfter(today) ? "COMING" : "RUNNING";
    }
}
