package de.verzahnt.dashboard.readmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** The installation's Kafka settings with what the projector needs on top. */
@Component
class KafkaSettings {

    private final KafkaProperties kafka;
    private final ReadModelProperties readModel;

    KafkaSettings(KafkaProperties kafka, ReadModelProperties readModel) {
        this.kafka = kafka;
        this.readModel = readModel;
    }

    /** No group: the partitions are assigned by hand, the offsets live in PostgreSQL. */
    Map<String, Object> consumer() {
        Map<String, Object> all = new HashMap<>(kafka.buildConsumerProperties());
        all.keySet()
                .removeAll(Set.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG));
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A stored offset the log does not have means another log: that must be heard, not skipped.
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, readModel.batch());
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return all;
    }
}
