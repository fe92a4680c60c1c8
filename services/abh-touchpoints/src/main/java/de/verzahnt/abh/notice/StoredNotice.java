package de.verzahnt.abh.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * State of a process change; also what the API shows.
 *
 * @param changeId {@code <authority>/<id>}
 * @param withdrawalReason set exactly when withdrawn
 * @param revision also the ETag
 */
record StoredNotice(
        String changeId,
        String authority,
        Notice notice,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt) {

    boolean active() {
        return withdrawalReason == null;
    }
}
