package de.verzahnt.intake.report.feed;

import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.kafka.AvroSerdes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;

/** The feeds of a service; one that declares none reads nothing. */
@AutoConfiguration
public class FeedAutoConfiguration {

    @Bean
    StateFeeds stateFeeds(
            ConsumerFactory<?, ?> consumers, AvroSerdes serdes, DeadLetters letters, Environment environment) {
        return new StateFeeds(consumers, serdes, letters, environment.getRequiredProperty("spring.application.name"));
    }
}
