package de.verzahnt.notifier.running;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to its present end. */
final class TopicReading {

    private TopicReading() {}

    static <T extends SpecificRecord> List<T> all(String brokers, Topic<T> topic, AvroSerdes serdes) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers),
                new StringDeserializer(),
                serdes.valueDeserializer(topic.type()))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<T> found = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(record.value()));
            }
            return found;
        }
    }
}
