package de.verzahnt.starter.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the relay works.
 *
 * @param poll longest time a row waits when nobody woke the relay, e.g. one written by an instance that died
 * @param batch rows taken at once
 * @param longestPause upper bound of the pause after a failure; starts at 100 ms and doubles
 * @param heldPause pause before an event that cannot be published is tried again; its key waits behind it
 * @param healthyAge age of the oldest row from which on health says DOWN
 */
@Validated
@ConfigurationProperties("verzahnt.outbox")
public record OutboxProperties(
        @DefaultValue("1s") Duration poll,
        @Min(1) @Max(5000) @DefaultValue("500") int batch,
        @DefaultValue("5s") Duration longestPause,
        @DefaultValue("30s") Duration heldPause,
        @DefaultValue("15s") Duration healthyAge) {}
