package de.verzahnt.intake.report.feed;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** Knows whether everything that stood in the topic when reading began has been read. */
public final class CatchUp implements ConsumerAwareRebalanceListener {
    private final Map<TopicPartition, Long> missing = new ConcurrentHashMap<>();
    private volatile boolean assigned;

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        consumer.endOffsets(partitions).forEach((partition, end) -> {
            if (consumer.position(partition) < end) {
                missing.put(partition, end);
            }
        });
        assigned = true;
    }

    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(missing::remove);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(missing::remove);
    }

    /** What must be read, where no group assigns partitions. */
    public void expect(Map<TopicPartition, Long> ends) {
        ends.forEach((partition, end) -> {
            if (end > 0) {
                missing.put(partition, end);
            }
        });
        assigned = true;
    }

    void read(ConsumerRecord<?, ?> message) {
        missing.computeIfPresent(
                new TopicPartition(message.topic(), message.partition()),
                (partition, end) -> message.offset() + 1 >= end ? null : end);
    }

    /** Whether all of it has been read, or put away as unfit. */
    public boolean isDone() {
        return assigned && missing.isEmpty();
    }
}
