package de.verzahnt.starter.deadletter;

import de.verzahnt.starter.kafka.ContractUse;
import de.verzahnt.starter.time.ClockAutoConfiguration;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The service's dead letters, and their counter for every topic it reads. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, ClockAutoConfiguration.class})
public class DeadLetterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(KafkaConnectionDetails.class)
    DeadLetters deadLetters(
            KafkaProperties kafka, KafkaConnectionDetails connection, Environment environment, Clock clock) {
        return DeadLetters.of(
                environment.getProperty("spring.application.name", "service"),
                kafka.buildProducerProperties(),
                connection.getProducer().getBootstrapServers(),
                clock);
    }

    @Bean
    MeterBinder deadLettersFromZero(ObjectProvider<ContractUse> contract) {
        return meters ->
                contract.ifAvailable(use -> use.reads().forEach(topic -> DeadLetterCount.expect(topic.name(), meters)));
    }
}
