package de.verzahnt.dashboard.reporting;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where offerings are reported.
 *
 * @param activities agency-activities, for free organisations and networks
 * @param projects ki-projects, for public ones
 * @param patience how long an answer may take
 * @param longPatience how long one may take that is about a whole file or waits for somebody else's server
 */
@Validated
@ConfigurationProperties("verzahnt.gateway")
public record GatewayProperties(
        @DefaultValue Activities activities,
        @DefaultValue Projects projects,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("90s") Duration longPatience) {

    /** As this service reaches it. */
    public record Activities(
            @DefaultValue("http://localhost:8081") URI url) {}

    /** As this service reaches it. */
    public record Projects(
            @DefaultValue("http://localhost:8082") URI url) {}
}
