package de.verzahnt.detector.demand;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.starter.kafka.RegistryAway;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the counts of the immigration offices from the beginning and follows them, in every instance. Not a source of the
 * topology: a group of the streams protocol cannot take a new one yet (KAFKA-20170), and the topic is small and compacted.
 */
public final class TouchpointReader extends BackgroundLoop {
    private static final Logger log = LoggerFactory.getLogger(TouchpointReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Deserializer<TouchpointCount> values;
    private final CountedDemands demands;

    /** Reads with a new consumer of these each time; no group and no offsets are kept. */
    public TouchpointReader(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Deserializer<TouchpointCount> values,
            CountedDemands demands) {
        super("touchpoint-reader", Duration.ofSeconds(1), Duration.ofSeconds(30));
        this.consumers = consumers;
        this.values = values;
        this.demands = demands;
    }

    @Override
    protected void work() {
        demands.begin();
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            List<TopicPartition> all = consumer.partitionsFor(Topics.ABH_TOUCHPOINT.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> end = consumer.endOffsets(all);
            while (goesOn()) {
                consumer.poll(POLL).forEach(this::take);
                worked();
                if (end.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue())) {
                    demands.complete();
                }
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> input) {
        try {
            demands.put(
                    new String(input.key(), StandardCharsets.UTF_8), values.deserialize(input.topic(), input.value()));
        } catch (RuntimeException e) {
            if (RegistryAway.isBehind(e)) {
                throw e;
            }
            // The dashboard reads the same topic and keeps the dead letter.
            log.warn(
                    "touchpoint {}-{}: {} (skipped)",
                    input.partition(),
                    input.offset(),
                    e.getClass().getName());
        }
    }
}
