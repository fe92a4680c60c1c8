package de.verzahnt.starter.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** The ends of the topics an outbox fills, as Kafka holds them. Made when first needed, as the producer is. */
class TopicTail implements DisposableBean {

    private static final String EVENT_ID = "ce_id";
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Map<String, Object> settings;
    private @Nullable Consumer<byte[], byte[]> consumer;

    TopicTail(Map<String, Object> configured, List<String> bootstrapServers) {
        Map<String, Object> all = new HashMap<>(configured);
        all.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        // Partitions are assigned by hand: no group, so nothing to be allowed but to read the service's own topics.
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        all.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.settings = Map.copyOf(all);
    }

    /** Where the next record of each partition of these topics will stand. */
    synchronized Map<TopicPartition, Long> ends(Collection<String> topics) {
        Set<TopicPartition> partitions = new HashSet<>();
        for (String topic : topics) {
            consumer().partitionsFor(topic).forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
        }
        return consumer().endOffsets(partitions);
    }

    /**
     * Ids of all events between these offsets.
     *
     * @throws TimeoutException when Kafka does not hand them out in time
     */
    synchronized Set<String> eventIds(Map<TopicPartition, Long> from, Map<TopicPartition, Long> until) {
        Set<String> ids = new HashSet<>();
        consumer().assign(from.keySet());
        from.forEach(consumer()::seek);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (from.keySet().stream().anyMatch(one -> consumer().position(one) < until.getOrDefault(one, 0L))) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("events sent last: not read in time");
            }
            consumer().poll(LOOK).forEach(record -> {
                Header id = record.headers().lastHeader(EVENT_ID);
                if (id != null) {
                    ids.add(new String(id.value(), StandardCharsets.UTF_8));
                }
            });
        }
        return ids;
    }

    private Consumer<byte[], byte[]> consumer() {
        Consumer<byte[], byte[]> existing = consumer;
        if (existing == null) {
            existing = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consumer = existing;
        }
        return existing;
    }

    @Override
    public synchronized void destroy() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
