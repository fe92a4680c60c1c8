package de.verzahnt.source.fetch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of a fetch.
 *
 * @param allowedHosts names that may lie on addresses that are not public: for tests, and for what the hub serves itself
 * @param lowestPort besides 80 and 443, ports from this one on may be asked
 * @param mostBytes of all pages of a source together, unpacked
 * @param connect time to reach the server
 * @param silence longest time without a byte
 * @param total time of one answer with all redirects
 * @param slowestBytes that must arrive in a second, once {@code silence} is over
 * @param redirects followed at most
 * @param pages read at most of a source that tells its offerings in pages
 */
@Validated
@ConfigurationProperties("verzahnt.sources.fetch")
public record FetchProperties(
        @DefaultValue({}) Set<String> allowedHosts,
        @Min(1) @Max(65_535) @DefaultValue("1024") int lowestPort,
        @DefaultValue("10MB") DataSize mostBytes,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("15s") Duration silence,
        @DefaultValue("60s") Duration total,
        @Min(1) @DefaultValue("512") int slowestBytes,
        @Min(0) @Max(10) @DefaultValue("5") int redirects,
        @Min(1) @Max(200) @DefaultValue("20") int pages) {

    public FetchProperties {
        allowedHosts = Set.copyOf(allowedHosts);
    }
}
