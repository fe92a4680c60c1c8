package de.verzahnt.detector.streams;

import de.verzahnt.contract.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A small compacted topic from its first record on, beside the topology: a group under the streams protocol takes no new
 * source (KAFKA-20170). No group and no offsets: every instance reads all of it at every start.
 */
public final class WholeTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> endAtStart;

    /**
     * Begins to read.
     *
     * @param connection where Kafka is and how to be let in
     */
    public WholeTopic(Topic topic, Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("isolation.level", "read_committed");
        settings.put("default.api.timeout.ms", 10_000);
        settings.put("reconnect.backoff.max.ms", 500);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            endAtStart = begin(topic.name());
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** What has come since the last call; waits a little when nothing has. */
    public ConsumerRecords<byte[], byte[]> next() {
        return consumer.poll(PATIENCE);
    }

    /** Whether all that was there at the start has been handed out. */
    public boolean caughtUp() {
        return endAtStart.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Whether the record was there at the start. */
    public boolean isOld(ConsumerRecord<?, ?> decided) {
        var partition = new TopicPartition(decided.topic(), decided.partition());
        return decided.offset() < endAtStart.getOrDefault(partition, 0L);
    }

    private Map<TopicPartition, Long> begin(String topic) {
        List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalStateException(topic + ": missing (expected: made by infra/provisioning)");
        }
        consumer.assign(all);
        consumer.seekToBeginning(all);
        return consumer.endOffsets(all);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
