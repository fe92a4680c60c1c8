package de.verzahnt.benchmark.feed;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts the offerings of one source that stand in a topic, from now on. */
final class EventsInLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String mark;
    private final Set<String> seen = new HashSet<>();

    /** Those whose key holds this mark. */
    EventsInLog(String bootstrapServers, String topic, String mark) {
        this.mark = mark;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** How many there are; takes a tenth of a second at most. */
    int count() {
        consumer.poll(POLL).forEach(one -> {
            if (one.key() != null && one.key().contains(mark)) {
                seen.add(one.key());
            }
        });
        return seen.size();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
