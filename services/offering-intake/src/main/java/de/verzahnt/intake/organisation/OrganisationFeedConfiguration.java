package de.verzahnt.intake.organisation;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.PatientFeed;
import de.verzahnt.starter.kafka.AvroSerdes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the register's topic from its beginning into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
public class OrganisationFeedConfiguration {
    @Bean
    CatchUp organisationCatchUp() {
        return new CatchUp();
    }

    @Bean
    OrganisationsHealth organisationsHealthIndicator(CatchUp catchUp, OrganisationTable table) {
        return new OrganisationsHealth(catchUp, table);
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> organisationFeed(
            ConsumerFactory<?, ?> consumers,
            AvroSerdes serdes,
            Gateway gateway,
            OrganisationTable table,
            CatchUp catchUp,
            DeadLetters letters) {
        ContainerProperties feed = new ContainerProperties(Topics.ORGANISATION.name());
        feed.setGroupId("vz." + gateway.service() + ".organisations.v1");
        feed.setConsumerRebalanceListener(catchUp);
        return new PatientFeed<>(
                        serdes.valueDeserializer(Organisation.class),
                        (id, organisation) -> take(id, organisation, table),
                        catchUp::read,
                        letters)
                .container(consumers, feed);
    }

    private static void take(String id, @Nullable Organisation organisation, OrganisationTable table) {
        if (organisation == null) {
            table.forget(id);
        } else {
            table.take(organisation);
        }
    }
}
