package de.verzahnt.intake.organisation;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import de.verzahnt.intake.offering.Gateway;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.PatientReading;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

/** Reads the register's topic from its beginning into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
public class OrganisationFeedConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationFeedConfiguration.class);

    @Bean
    CatchUp organisationCatchUp() {
        return new CatchUp();
    }

    @Bean
    OrganisationsHealth organisationsHealthIndicator(CatchUp catchUp, OrganisationTable table) {
        return new OrganisationsHealth(catchUp, table);
    }

    @Bean
    KafkaMessageListenerContainer<String, Organisation> organisationFeed(
            ConsumerFactory<?, ?> consumers,
            AvroSerdes serdes,
            Gateway gateway,
            OrganisationTable table,
            CatchUp catchUp) {
        ContainerProperties feed = new ContainerProperties(Topics.ORGANISATION.name());
        feed.setGroupId("vz." + gateway.service() + ".organisations.v1");
        feed.setConsumerRebalanceListener(catchUp);
        feed.setMessageListener((MessageListener<String, Organisation>) message -> {
            take(message, table);
            catchUp.read(message);
        });
        KafkaMessageListenerContainer<String, Organisation> container =
                new KafkaMessageListenerContainer<>(reading(consumers, serdes), feed);
        container.setCommonErrorHandler(patience(catchUp));
        return container;
    }

    private static void take(ConsumerRecord<String, Organisation> message, OrganisationTable table) {
        if (message.value() == null) {
            table.forget(message.key());
        } else {
            table.take(message.value());
        }
    }

    private static ConsumerFactory<String, Organisation> reading(ConsumerFactory<?, ?> consumers, AvroSerdes serdes) {
        return new DefaultKafkaConsumerFactory<>(
                consumers.getConfigurationProperties(),
                new StringDeserializer(),
                new ErrorHandlingDeserializer<>(serdes.valueDeserializer(Organisation.class)),
                false);
    }

    private static DefaultErrorHandler patience(CatchUp catchUp) {
        return PatientReading.tellingUnreadable((message, failure) -> {
            LOG.error("organisation {} at offset {}: unreadable", message.key(), message.offset(), failure);
            catchUp.read(message);
        });
    }
}
