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
            Topic<T> topic, String states, StateTable<T> table, CatchUp catchUp) {
        ContainerProperties feed = new ContainerProperties(topic.name());
        feed.setGroupId("vz." + service + "." + states + ".v1");
        feed.setConsumerRebalanceListener(catchUp);
        return container(feed, topic, table, catchUp);
    }

    /** Reads all of the topic at every start, in every instance of the service. */
    public <T extends SpecificRecord> KafkaMessageListenerContainer<byte[], byte[]> anew(
            Topic<T> topic, StateTable<T> table, CatchUp catchUp) {
        ContainerProperties feed = new ContainerProperties(IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartitionOffset(topic.name(), partition, SeekPosition.BEGINNING))
                .toArray(TopicPartitionOffset[]::new));
        return container(feed, topic, table, catchUp);
    }

    /**
     * How far the topic reaches now.
     *
     * @throws org.apache.kafka.common.errors.RetriableException when Kafka does not say within a minute
     */
    public Map<TopicPartition, Long> ends(Topic<?> topic) {
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        try (Consumer<byte[], byte[]> consumer = RawConsumers.of(consumers).createConsumer()) {
            consumer.assign(partitions);
            return consumer.endOffsets(partitions);
        }
    }

    private <T extends SpecificRecord> KafkaMessageListenerContainer<byte[], byte[]> container(
            ContainerProperties feed, Topic<T> topic, StateTable<T> table, CatchUp catchUp) {
        return new PatientFeed(serdes, letters)
                .taking(topic, record -> record.handTo(table::take, table::forget))
                .telling(catchUp::read)
                .container(consumers, feed);
    }
}
