package de.verzahnt.benchmark.decisions;

import de.verzahnt.contract.Topic;
import de.verzahnt.local.HubProblem;
import de.verzahnt.local.LogAddress;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning to where they end now, without a group: reading leaves no trace. */
final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaAvroDeserializer avro = new KafkaAvroDeserializer();
    private int unreadable;

    TopicReader(LogAddress log) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        log.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "allow.auto.create.topics",
                        false,
                        "default.api.timeout.ms",
                        15_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        avro.configure(
                Map.of(
                        "schema.registry.url", log.registryUrl(),
                        "specific.avro.reader", true,
                        "avro.use.logical.type.converters", true),
                false);
    }

    /**
     * Every record of the topic under its own key, each key's in their order; the value is null where the topic forgets
     * the key.
     */
    <T extends SpecificRecord> void read(
            Topic<T> topic, BiConsumer<ConsumerRecord<String, byte[]>, @Nullable T> reader) {
        try {
            List<TopicPartition> places = consumer.partitionsFor(topic.name()).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (places.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                if (System.nanoTime() > deadline) {
                    throw new HubProblem(
                            "%s: not read within %s (expected: up to %s)".formatted(topic.name(), PATIENCE, ends));
                }
                consumer.poll(POLL).forEach(one -> decode(one, topic, reader));
            }
        } catch (KafkaException away) {
            throw new HubProblem("%s: cannot be read: %s".formatted(topic.name(), away.getMessage()), away);
        }
    }

    /** A record nobody can read is no reason to stop, a registry that is away is. */
    private <T extends SpecificRecord> void decode(
            ConsumerRecord<String, byte[]> one,
            Topic<T> topic,
            BiConsumer<ConsumerRecord<String, byte[]>, @Nullable T> reader) {
        Object value;
        try {
            value = avro.deserialize(one.topic(), one.value());
        } catch (SerializationException poison) {
            if (poison.getCause() instanceof IOException) {
                throw poison;
            }
            unreadable++;
            return;
        }
        if (one.key() == null || value != null && !topic.type().isInstance(value)) {
            unreadable++;
        } else if (value != null && !topic.keyOf(topic.type().cast(value)).equals(one.key())) {
            unreadable++;
        } else {
            reader.accept(one, topic.type().cast(value));
        }
    }

    /** Records passed over so far. */
    int unreadable() {
        return unreadable;
    }

    @Override
    public void close() {
        consumer.close();
        avro.close();
    }
}
