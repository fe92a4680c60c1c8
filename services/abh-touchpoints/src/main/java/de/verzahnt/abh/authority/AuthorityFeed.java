package de.verzahnt.abh.authority;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.PatientFeed;
import de.verzahnt.starter.kafka.AvroSerdes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the register's topic into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
class AuthorityFeed {

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> organisationFeed(
            ConsumerFactory<?, ?> consumers, AvroSerdes serdes, AuthorityTable table, DeadLetters letters) {
        ContainerProperties feed = new ContainerProperties(Topics.ORGANISATION.name());
        feed.setGroupId("vz.abh-touchpoints.organisations.v1");
        return new PatientFeed<>(
                        serdes.valueDeserializer(Organisation.class),
                        (id, organisation) -> take(id, organisation, table),
                        passed -> {},
                        letters)
                .container(consumers, feed);
    }

    /** An old copy serves while the log is away. */
    @Bean
    HealthIndicator authoritiesHealthIndicator(AuthorityTable table) {
        return new AbstractHealthIndicator("the register's copy cannot be read") {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                health.up().withDetail("known", table.count());
            }
        };
    }

    private static void take(String id, @Nullable Organisation organisation, AuthorityTable table) {
        if (organisation == null) {
            table.forget(id);
        } else {
            table.take(organisation);
        }
    }
}
