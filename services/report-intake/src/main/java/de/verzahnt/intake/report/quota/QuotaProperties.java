package de.verzahnt.intake.report.quota;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one organisation may send to this instance of a gateway. A burst may be sent at once and is earned again at the rate.
 *
 * @param requests a second, sustained
 * @param requestBurst at once
 * @param size a second, sustained: batches and files count by their length
 * @param sizeBurst at once
 */
@Validated
@ConfigurationProperties("verzahnt.quota")
public record QuotaProperties(
        @Min(1) @DefaultValue("300") int requests,
        @Min(1) @DefaultValue("3000") int requestBurst,
        @DefaultValue("4MB") DataSize size,
        @DefaultValue("100MB") DataSize sizeBurst) {}
