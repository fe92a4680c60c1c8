package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.webhooks.DeliveryOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver answered.
 *
 * @param status null when it did not
 * @param retryAfter how long it wants to be left alone; null when it did not say so
 */
record Answer(
        DeliveryOutcome outcome,
        @Nullable Integer status,
        @Nullable Duration retryAfter,
        Duration took) {}
