package de.verzahnt.detector.streams;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.deadletter.TopicRecord;
import de.verzahnt.starter.deadletter.TopicRecords;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.RegistryAway;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small compacted topic from its first record on, beside the topology: a group under the streams protocol takes no new
 * source (KAFKA-20170). No group and no offsets: every instance reads all of it at every start.
 */
public final class WholeTopic<V extends SpecificRecord> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WholeTopic.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final TopicRecords<V> records;
    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> endAtStart;

    /**
     * Begins to read.
     *
     * @param connection where Kafka is and how to be let in
     */
    public WholeTopic(Topic<V> topic, AvroSerdes avro, Map<String, Object> connection) {
        records = new TopicRecords<>(topic, avro);
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

    /**
     * Hands out what has come since the last call; waits a little when nothing has. What nobody can read is passed over:
     * the dashboard reads the same topic and keeps the dead letter.
     */
    public void next(java.util.function.Consumer<TopicRecord<V>> taker) {
        next(taker, WholeTopic::passOver);
    }

    /**
     * The same, where somebody asks for what nobody can read and for what the taker refuses.
     *
     * @throws RuntimeException when the registry or the broker is away
     */
    public void next(
            java.util.function.Consumer<TopicRecord<V>> taker,
            BiConsumer<ConsumerRecord<byte[], byte[]>, RuntimeException> refused) {
        for (ConsumerRecord<byte[], byte[]> one : consumer.poll(PATIENCE)) {
            try {
                taker.accept(records.read(one));
            } catch (RuntimeException e) {
                if (RegistryAway.isBehind(e) || e instanceof RetriableException) {
                    throw e;
                }
                refused.accept(one, e);
            }
        }
    }

    private static void passOver(ConsumerRecord<?, ?> one, RuntimeException why) {
        LOG.warn(
                "{} at {} passed over: {}",
                one.topic(),
                one.offset(),
                why.getClass().getName());
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
