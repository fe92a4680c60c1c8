package de.verzahnt.systemtests.interoperability;

import de.verzahnt.contract.Topic;
import de.verzahnt.systemtests.TestHub;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Somebody who has nothing of ours: no generated class, no schema file, only the registry's address and Kafka's. */
final class PlainClient {

    static final URI SOURCE = URI.create("/anderes-haus");

    private final Map<String, Object> registry = Map.of(
            "schema.registry.url",
            TestHub.running().registryUrl(),
            "auto.register.schemas",
            false,
            "use.latest.version",
            true);

    /** The schema as the registry gives it. */
    Schema schema(Topic<?> topic) {
        try (var client = new CachedSchemaRegistryClient(TestHub.running().registryUrl(), 10)) {
            return new Schema.Parser()
                    .parse(client.getLatestSchemaMetadata(topic.valueSubject()).getSchema());
        } catch (IOException | RestClientException e) {
            throw new IllegalStateException(topic.valueSubject() + ": not given (expected: its schema)", e);
        }
    }

    void send(Topic<?> topic, String key, String type, GenericRecord value) {
        try (var avro = new KafkaAvroSerializer();
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", TestHub.running().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            avro.configure(registry, false);
            var event = CloudEventBuilder.v1()
                    .withId(UUID.randomUUID().toString())
                    .withSource(SOURCE)
                    .withType(type)
                    .withSubject(key)
                    .withTime(Instant.now().atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/avro")
                    .withData(avro.serialize(topic.name(), value))
                    .build();
            producer.send(KafkaMessageFactory.createWriter(topic.name(), key).writeBinary(event));
        }
    }

    GenericRecord read(ConsumerRecord<String, byte[]> record) {
        try (var avro = new KafkaAvroDeserializer()) {
            avro.configure(registry, false);
            return (GenericRecord) avro.deserialize(record.topic(), record.value());
        }
    }

    /** All records of the topic up to now. */
    List<ConsumerRecord<String, byte[]>> all(Topic<?> topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestHub.running().bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
