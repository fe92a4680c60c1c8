package de.verzahnt.benchmark.stream;

import de.verzahnt.local.LocalHub;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in a topic. */
final class Outcome {
    private static final Duration POLL = Duration.ofMillis(200);

    private Outcome() {}

    /** How many different keys. */
    static int count(LocalHub hub, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", hub.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            Set<String> keys = new HashSet<>();
            while (all.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(POLL).forEach(one -> keys.add(one.key()));
            }
            return keys.size();
        }
    }
}
