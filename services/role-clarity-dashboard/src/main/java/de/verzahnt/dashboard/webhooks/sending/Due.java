package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.webhooks.HookEvent;
import de.verzahnt.events.CaseStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that is to be sent now.
 *
 * @param caseId null: a test
 * @param status of the case when it happened; null: a test
 * @param failures in a row
 */
record Due(
        String deliveryId,
        UUID eventId,
        HookEvent event,
        @Nullable String caseId,
        @Nullable CaseStatus status,
        Instant occurredAt,
        int failures) {

    /** The header {@code webhook-id}: the same however often it is tried. */
    String webhookId() {
        return "msg_" + eventId.toString().replace("-", "");
    }
}
