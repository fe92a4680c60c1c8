package de.verzahnt.detector;

import de.verzahnt.detector.cases.DebounceProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the detector.
 *
 * @param stateDir where the stores lie; not in a temporary folder, or every start reads everything again
 * @param processingThreads how many tasks run at once in this instance
 * @param standbyReplicas warm copies of each store in other instances
 * @param commitInterval how long a result may wait for its transaction; each step of the way adds at most this
 * @param checkInterval how often the clock is asked whether a new day has begun
 * @param clarification how long the parties of a Doppelstruktur have to themselves before the steering group sees details
 * @param debounce when changes of cases are published
 */
@Validated
@ConfigurationProperties("verzahnt.detector")
record DetectorProperties(
        @NotNull @DefaultValue(".hub/overlap-detector") Path stateDir,
        @Min(1) @Max(64) @DefaultValue("2") int processingThreads,
        @Min(0) @Max(2) @DefaultValue("0") int standbyReplicas,
        @NotNull @DefaultValue("100ms") Duration commitInterval,
        @NotNull @DefaultValue("1m") Duration checkInterval,
        @NotNull @DefaultValue("14d") Duration clarification,
        @Valid @NotNull @DefaultValue DebounceProperties debounce) {}
