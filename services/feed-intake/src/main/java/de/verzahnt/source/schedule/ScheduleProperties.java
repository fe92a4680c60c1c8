package de.verzahnt.source.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How an instance takes part in reading sources.
 *
 * @param enabled false: this instance reads none, others do
 * @param atOnce sources read at the same time
 * @param poll how often is looked for what is due
 * @param heartbeat how often an instance says that it still works; after {@code missed} of them others take over
 * @param retry pause before a run that broke off by a fault of the hub is concluded as interrupted
 * @param goodbye time a run may take to end when the instance stops
 */
@Validated
@ConfigurationProperties("verzahnt.sources.schedule")
public record ScheduleProperties(
        @DefaultValue("true") boolean enabled,
        @Min(1) @Max(16) @DefaultValue("2") int atOnce,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("20s") Duration heartbeat,
        @Min(4) @Max(100) @DefaultValue("4") int missed,
        @DefaultValue("5m") Duration retry,
        @DefaultValue("8s") Duration goodbye) {}
