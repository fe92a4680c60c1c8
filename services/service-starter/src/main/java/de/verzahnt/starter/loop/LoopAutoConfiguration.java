package de.verzahnt.starter.loop;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Health and metrics of all loops a service has. */
@AutoConfiguration
@ConditionalOnBean(BackgroundLoop.class)
public class LoopAutoConfiguration {

    @Bean
    LoopHealth loopsHealthIndicator(List<BackgroundLoop> loops) {
        return new LoopHealth(loops);
    }

    @Bean
    MeterBinder loopFailures(List<BackgroundLoop> loops) {
        return meters ->
                loops.forEach(loop -> FunctionCounter.builder("verzahnt.loop.failures", loop.misses(), Misses::all)
                        .description("Rounds of background work that failed; the loop went on after each")
                        .tag("loop", loop.name())
                        .register(meters));
    }
}
