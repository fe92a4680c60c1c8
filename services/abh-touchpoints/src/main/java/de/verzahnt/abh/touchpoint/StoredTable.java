package de.verzahnt.abh.touchpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Head of a stored table.
 *
 * @param withdrawalReason set exactly when withdrawn
 */
record StoredTable(long revision, @Nullable String withdrawalReason, Instant reportedAt) {

    boolean active() {
        return withdrawalReason == null;
    }
}
