package de.verzahnt.systemtests.faults;

import de.verzahnt.contract.Topic;
import de.verzahnt.local.LocalHub;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics as any reader of committed records does. */
public final class Log {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, Object> settings;
    private final String registry;

    /** The log of a running hub. */
    public Log(LocalHub hub) {
        settings = Map.of(
                "bootstrap.servers",
                hub.bootstrapServers(),
                "isolation.level",
                "read_committed",
                "allow.auto.create.topics",
                false);
        registry = hub.registryUrl();
    }

    /** All records of a topic, per partition in their order. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(
                            topic + ": not read within " + PATIENCE + " (expected: up to " + ends + ")");
                }
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }

    /** All values of a topic by key, each key's in their order; what cannot be read is left out. */
    public <T extends SpecificRecord> Map<String, List<T>> values(Topic<T> topic) {
        Map<String, List<T>> values = new LinkedHashMap<>();
        try (var avro = new KafkaAvroDeserializer()) {
            avro.configure(
                    Map.of(
                            "schema.registry.url", registry,
                            "specific.avro.reader", true,
                            "avro.use.logical.type.converters", true),
                    false);
            for (ConsumerRecord<String, byte[]> record : records(topic.name())) {
                try {
                    Object value = avro.deserialize(topic.name(), record.value());
                    if (topic.type().isInstance(value)) {
                        values.computeIfAbsent(record.key(), key -> new ArrayList<>())
                                .add(topic.type().cast(value));
                    }
                } catch (SerializationException poison) {
                    // Other tests leave such records in the shared hub's log.
                }
            }
        }
        return values;
    }

    /** The last value of each key. */
    <T extends SpecificRecord> Map<String, T> latest(Topic<T> topic) {
        Map<String, T> latest = new LinkedHashMap<>();
        values(topic).forEach((key, all) -> latest.put(key, all.get(all.size() - 1)));
        return latest;
    }
}
