package de.verzahnt.detector.cases;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When changes of cases are told. What people say is told at once.
 *
 * @param tick how often it is asked whether the time has come
 * @param pause how long nothing must have been found before what was found is told
 * @param stormFrom from so many changes without a pause on it is a storm
 * @param stormPause how long nothing must have been found before a storm is over
 * @param patience how long a change waits at most
 */
public record DebounceProperties(
        @NotNull @DefaultValue("100ms") Duration tick,
        @NotNull @DefaultValue("300ms") Duration pause,
        @Min(1) @DefaultValue("50") int stormFrom,
        @NotNull @DefaultValue("2s") Duration stormPause,
        @NotNull @DefaultValue("30s") Duration patience) {}
