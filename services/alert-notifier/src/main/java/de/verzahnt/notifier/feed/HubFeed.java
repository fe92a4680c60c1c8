package de.verzahnt.notifier.feed;

import de.verzahnt.contract.Topics;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.kafka.PatientReading;
import de.verzahnt.starter.kafka.RawConsumers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * The one reader of all topics, in one group: instances share the partitions. Whatever is away is waited for; what nobody
 * can read or believe becomes a dead letter. A record may come twice and changes nothing then.
 */
@Configuration(proxyBeanMethods = false)
class HubFeed {

    private static final String GROUP = "vz.alert-notifier.v1";

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> hubReader(
            ConsumerFactory<?, ?> consumers, Records records, DeadLetters letters) {
        ContainerProperties feed = new ContainerProperties(
                Topics.ORGANISATION.name(),
                Topics.AGENCY_ACTIVITY.name(),
                Topics.KI_PROJECT.name(),
                Topics.OVERLAP_CASE.name());
        feed.setGroupId(GROUP);
        // The detector writes in transactions, whose marks fill offsets: without this the lag never comes back to 0.
        feed.setFixTxOffsets(true);
        feed.setMessageListener((MessageListener<byte[], byte[]>) records::take);
        var container = new KafkaMessageListenerContainer<>(RawConsumers.of(consumers), feed);
        container.setCommonErrorHandler(
                PatientReading.tellingUnreadable((record, failure) -> letters.put(original(record), failure)));
        return container;
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<byte[], byte[]> original(ConsumerRecord<?, ?> record) {
        return (ConsumerRecord<byte[], byte[]>) record;
    }
}
