package de.verzahnt.intake.district;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.PatientFeed;
import de.verzahnt.starter.kafka.AvroSerdes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the topic of Sozialräume from its beginning into the gateway's own table; an old copy serves while it is away. */
@Configuration(proxyBeanMethods = false)
public class SozialraumFeedConfiguration {

    @Bean
    SozialraumTable sozialraumTable(JdbcClient jdbc, ReferenceData reference) {
        return new SozialraumTable(jdbc, reference.districts());
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> sozialraumFeed(
            ConsumerFactory<?, ?> consumers,
            AvroSerdes serdes,
            Gateway gateway,
            SozialraumTable table,
            DeadLetters letters) {
        ContainerProperties feed = new ContainerProperties(Topics.SOZIALRAUM.name());
        feed.setGroupId("vz." + gateway.service() + ".sozialraeume.v1");
        return new PatientFeed<>(
                        serdes.valueDeserializer(Sozialraum.class),
                        (key, state) -> take(key, state, table),
                        passed -> {},
                        letters)
                .container(consumers, feed);
    }

    private static void take(String key, @Nullable Sozialraum state, SozialraumTable table) {
        if (state == null) {
            table.forget(key);
        } else {
            table.take(state);
        }
    }
}
