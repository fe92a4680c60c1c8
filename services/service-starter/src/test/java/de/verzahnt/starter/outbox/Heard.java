package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A reader of the topic who remembers all it has read. */
final class Heard implements AutoCloseable {

    private final KafkaConsumer<String, @Nullable Sozialraum> consumer;
    private final List<ConsumerRecord<String, @Nullable Sozialraum>> records = new ArrayList<>();

    Heard(String brokers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                AvroSerdes.against("mock://outbox-it").valueDeserializer(Sozialraum.class));
        consumer.subscribe(List.of(Topics.SOZIALRAUM.name()));
    }

    /** Reads on until the condition holds, half a minute at most. */
    Heard until(Predicate<Heard> condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.test(this) && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(20)).forEach(records::add);
        }
        return this;
    }

    List<ConsumerRecord<String, @Nullable Sozialraum>> of(String prefix) {
        return records.stream().filter(r -> r.key().startsWith(prefix)).toList();
    }

    /** Revisions of a key in the order they came; one that came again, as at least once allows, counts once. */
    List<Long> revisionsOf(String key) {
        return records.stream()
                .filter(record -> record.key().equals(key))
                .map(ConsumerRecord::value)
                .filter(Objects::nonNull)
                .map(Sozialraum::getRevision)
                .distinct()
                .toList();
    }

    /** Revisions of a key as they stand in the topic, repeated ones too. */
    List<Long> allOf(String key) {
        return records.stream()
                .filter(record -> record.key().equals(key))
                .map(ConsumerRecord::value)
                .filter(Objects::nonNull)
                .map(Sozialraum::getRevision)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
