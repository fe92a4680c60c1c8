package de.verzahnt.dashboard.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** One stretch of reading: from the stored offsets on, until it is closed or fails. */
final class ProjectionSession implements AutoCloseable {

    private final Consumer<byte[], byte[]> consumer;
    private final BatchWriter writer;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    ProjectionSession(Consumer<byte[], byte[]> consumer, BatchWriter writer) {
        this.consumer = consumer;
        this.writer = writer;
    }

    /** Takes all partitions of these topics where the stored offsets say. */
    void begin(Collection<String> topics, Offsets offsets) {
        List<TopicPartition> partitions =
                topics.stream().sorted().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        writer.begins(consumer.endOffsets(partitions));
        positions.putAll(offsets.load(partitions));
        positions.forEach((partition, next) -> {
            if (next == 0) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        });
    }

    /** Reads and writes what there is, waiting at most this long. */
    void step(Duration wait) {
        ConsumerRecords<byte[], byte[]> batch = consumer.poll(wait);
        if (!batch.isEmpty()) {
            writer.write(batch, positions);
        }
    }

    /** A rebuild sends an idle projector back, too: with nothing to write it must look. */
    void check(Offsets offsets) {
        offsets.load(positions.keySet()).forEach((partition, stored) -> {
            if (!stored.equals(positions.get(partition))) {
                throw new Overtaken(partition, positions.getOrDefault(partition, 0L));
            }
        });
    }

    /** Records in the log that are not in the tables yet; a partition not heard of yet counts as one behind. */
    long lag() {
        return positions.keySet().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(1))
                .sum();
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
    }

    private Stream<TopicPartition> partitions(String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new IllegalStateException("topic " + topic + ": not there (expected: made by infra/provisioning)");
        }
        return found.stream().map(info -> new TopicPartition(topic, info.partition()));
    }
}
