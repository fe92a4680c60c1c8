package de.verzahnt.starter.http;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Sessions of those who are not logged in.
 *
 * @param withoutLogin after so long without a request such a session ends; long enough to log in meanwhile
 * @param mostWithoutLogin so many at once, then the oldest go
 */
@Validated
@ConfigurationProperties("verzahnt.sessions")
public record SessionProperties(
        @DefaultValue("30m") Duration withoutLogin,
        @Min(1) @DefaultValue("1000") int mostWithoutLogin) {}
