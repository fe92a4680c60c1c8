package de.verzahnt.abh;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic says: the newest event of each key. */
final class Told {

    private Told() {}

    static <T extends SpecificRecord> Map<String, T> newest(
            String brokers, Topic<T> topic, Predicate<Map<String, T>> complete) {
        Map<String, T> newest = new HashMap<>();
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (KafkaConsumer<String, T> consumer = new KafkaConsumer<>(
                settings,
                new StringDeserializer(),
                AvroSerdes.against(RunningGateway.REGISTRY).valueDeserializer(topic.type()))) {
            consumer.subscribe(List.of(topic.name()));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!complete.test(newest) && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> newest.put(event.key(), event.value()));
            }
        }
        return newest;
    }
}
