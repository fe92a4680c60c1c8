package de.verzahnt.dashboard.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is noon on the first of March 2026. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    public static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");

    @Bean
    @Primary
    Clock clockOfTheStory() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
