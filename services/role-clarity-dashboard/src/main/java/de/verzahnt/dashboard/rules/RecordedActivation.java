package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.Activation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the rules as it was recorded.
 *
 * @param decidedBy organisationId; null when the hub's administration spoke for itself
 */
public record RecordedActivation(
        Activation activation, @Nullable String decidedBy, String reason, Instant decidedAt) {}
