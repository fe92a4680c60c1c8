package de.verzahnt.starter.deadletter;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.PatientReading;
import de.verzahnt.starter.kafka.RawConsumers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Reads topics of the contract into tables. Whatever is away is waited for, in order; what nobody can read or believe
 * becomes a dead letter, and the feed goes on. A record may come twice.
 */
public final class PatientFeed {

    private final AvroSerdes serdes;
    private final DeadLetters letters;
    private final Map<String, Taking<?>> takers = new HashMap<>();
    private Consumer<ConsumerRecord<?, ?>> passed = message -> {};

    public PatientFeed(AvroSerdes serdes, DeadLetters letters) {
        this.serdes = serdes;
        this.letters = letters;
    }

    /** Who takes the records of a topic, in the thread that read them. */
    public <V extends SpecificRecord> PatientFeed taking(Topic<V> topic, Consumer<TopicRecord<V>> taker) {
        takers.put(topic.name(), new Taking<>(new TopicRecords<>(topic, serdes), taker));
        return this;
    }

    /** Who is told of every record that is done with, taken or put away. */
    public PatientFeed telling(Consumer<ConsumerRecord<?, ?>> listener) {
        passed = listener;
        return this;
    }

    /** Names of the topics that somebody takes. */
    public String[] topics() {
        return takers.keySet().toArray(String[]::new);
    }

    /** A container that starts with the application. */
    public KafkaMessageListenerContainer<byte[], byte[]> container(
            ConsumerFactory<?, ?> consumers, ContainerProperties properties) {
        properties.setMessageListener((MessageListener<byte[], byte[]>) this::take);
        KafkaMessageListenerContainer<byte[], byte[]> container =
                new KafkaMessageListenerContainer<>(RawConsumers.of(consumers), properties);
        container.setCommonErrorHandler(puttingAway());
        return container;
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        Objects.requireNonNull(takers.get(message.topic())).take(message);
        passed.accept(message);
    }

    private DefaultErrorHandler puttingAway() {
        return PatientReading.tellingUnreadable((message, failure) -> {
            putAway(message, failure);
            passed.accept(message);
        });
    }

    @SuppressWarnings("unchecked")
    private void putAway(ConsumerRecord<?, ?> message, Exception failure) {
        letters.put((ConsumerRecord<byte[], byte[]>) message, failure);
    }

    private record Taking<V extends SpecificRecord>(TopicRecords<V> records, Consumer<TopicRecord<V>> taker) {
        void take(ConsumerRecord<byte[], byte[]> message) {
            taker.accept(records.read(message));
        }
    }
}
