package de.verzahnt.intake.report.feed;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.PatientFeed;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.RawConsumers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/** Makes the feeds of a service: each reads a compacted topic into a table, waits patiently, puts away what is unfit. */
public final class StateFeeds {
    private final ConsumerFactory<?, ?> consumers;
    private final AvroSerdes serdes;
    private final DeadLetters letters;
    private final String service;

    StateFeeds(ConsumerFactory<?, ?> consumers, AvroSerdes serdes, DeadLetters letters, String service) {
        this.consumers = consumers;
        this.serdes = serdes;
        this.letters = letters;
        this.service = service;
    }

    /**
     * Reads the topic once, from its beginning on; all instances of the service share the work.
     *
     * @param states what is read, as the group {@code vz.<service>.<states>.v1} names it
     */
    public <T extends SpecificRecord> KafkaMessageListenerContainer<byte[], byte[]> shared(
            Topic topic, Class<T> type, String states, StateTable<T> table, CatchUp catchUp) {
        ContainerProperties feed = new ContainerProperties(topic.name());
        feed.setGroupId("vz." + service + "." + states + ".v1");
        feed.setConsumerRebalanceListener(catchUp);
        return container(feed, type, table, catchUp);
    }

    /** Reads all of the topic at every start, in every instance of the service. */
    public <T extends SpecificRecord> KafkaMessageListenerContainer<byte[], byte[]> anew(
            Topic topic, Class<T> type, StateTable<T> table, CatchUp catchUp) {
        ContainerProperties feed = new ContainerProperties(IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartitionOffset(topic.name(), partition, SeekPosition.BEGINNING))
                .toArray(TopicPartitionOffset[]::new));
        return container(feed, type, table, catchUp);
    }

    /**
     * How far the topic reaches now.
     *
     * @throws org.apache.kafka.common.errors.RetriableException when Kafka does not say within a minute
     */
    public Map<TopicPartition, Long> ends(Topic topic) {
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        try (Consumer<byte[], byte[]> consumer = RawConsumers.of(consumers).createConsumer()) {
            consumer.assign(partitions);
            return consumer.endOffsets(partitions);
        }
    }

    private <T extends SpecificRecord> KafkaMessageListenerContainer<byte[], byte[]> container(
            ContainerProperties feed, Class<T> type, StateTable<T> table, CatchUp catchUp) {
        return new PatientFeed<>(
                        serdes.valueDeserializer(type), (key, state) -> take(key, state, table), catchUp::read, letters)
                .container(consumers, feed);
    }

    private static <T extends SpecificRecord> void take(String key, @Nullable T state, StateTable<T> table) {
        if (state == null) {
            table.forget(key);
        } else {
            table.take(state);
        }
    }
}
