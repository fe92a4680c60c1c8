package de.verzahnt.starter.http;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large bodies may be, how many at once and how slow.
 *
 * @param json one report
 * @param files everything that is a file or a batch: CSV, NDJSON, multipart, paths that end in {@code /batch}
 * @param form what was typed into a page
 * @param bodies requests with a body at once; fewer than there are threads, so that some are left for reading
 * @param bodiesOfOneAddress of them, from one address
 * @param shareOfHeap all bodies together take at most this part of the heap: 4 is a quarter
 * @param grace a body that takes no longer is never too slow
 * @param slowest bytes a second a body must bring after that, counted from its beginning
 */
@Validated
@ConfigurationProperties("verzahnt.limits")
public record LimitProperties(
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("10MB") DataSize files,
        @DefaultValue("256KB") DataSize form,
        @Min(1) @DefaultValue("120") int bodies,
        @Min(1) @DefaultValue("60") int bodiesOfOneAddress,
        @Min(2) @DefaultValue("4") int shareOfHeap,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("2KB") DataSize slowest) {}
