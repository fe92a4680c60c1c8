package de.verzahnt.starter.security;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may read the metrics.
 *
 * @param scrapeToken what Prometheus shows as bearer token, 16 characters or more; opens the metrics and nothing else.
 *     Without one only administrators read them
 */
@Validated
@ConfigurationProperties("verzahnt.metrics")
record MetricsProperties(
        @Nullable @Size(min = 16, max = 200) String scrapeToken) {}
