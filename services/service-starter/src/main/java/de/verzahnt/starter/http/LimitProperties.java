package de.verzahnt.starter.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be.
 *
 * @param json one report
 * @param files everything that is a file or a batch: CSV, NDJSON, multipart, paths that end in {@code /batch}
 */
@ConfigurationProperties("verzahnt.limits")
public record LimitProperties(
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("10MB") DataSize files) {}
