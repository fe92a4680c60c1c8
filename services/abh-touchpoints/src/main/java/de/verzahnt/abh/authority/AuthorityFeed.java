package de.verzahnt.abh.authority;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.PatientReading;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

/** Reads the register's topic into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
class AuthorityFeed {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorityFeed.class);

    @Bean
    KafkaMessageListenerContainer<String, Organisation> organisationFeed(
            ConsumerFactory<?, ?> consumers, AvroSerdes serdes, AuthorityTable table) {
        ContainerProperties feed = new ContainerProperties(Topics.ORGANISATION.name());
        feed.setGroupId("vz.abh-touchpoints.organisations.v1");
        feed.setMessageListener((MessageListener<String, Organisation>) message -> take(message, table));
        KafkaMessageListenerContainer<String, Organisation> container =
                new KafkaMessageListenerContainer<>(reading(consumers, serdes), feed);
        container.setCommonErrorHandler(PatientReading.tellingUnreadable((message, failure) ->
                LOG.error("organisation {} at offset {}: unreadable", message.key(), message.offset(), failure)));
        return container;
    }

    /** An old copy serves while the log is away. */
    @Bean
    HealthIndicator authoritiesHealthIndicator(AuthorityTable table) {
        return () -> Health.up().withDetail("known", table.count()).build();
    }

    private static void take(ConsumerRecord<String, @Nullable Organisation> message, AuthorityTable table) {
        Organisation state = message.value();
        if (state == null) {
            table.forget(message.key());
        } else {
            table.take(state);
        }
    }

    private static ConsumerFactory<String, Organisation> reading(ConsumerFactory<?, ?> consumers, AvroSerdes serdes) {
        return new DefaultKafkaConsumerFactory<>(
                consumers.getConfigurationProperties(),
                new StringDeserializer(),
                new ErrorHandlingDeserializer<>(serdes.valueDeserializer(Organisation.class)),
                false);
    }
}
