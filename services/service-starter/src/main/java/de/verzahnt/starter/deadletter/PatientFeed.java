package de.verzahnt.starter.deadletter;

import de.verzahnt.starter.kafka.PatientReading;
import de.verzahnt.starter.kafka.RawConsumers;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Reads a topic of the contract into tables. Whatever is away is waited for, in order; what nobody can read or believe
 * becomes a dead letter, and the feed goes on.
 *
 * @param values reads the topic's values
 * @param taker takes key and value; the value is null when the topic forgets the key
 * @param passed told of every record that is done with, taken or put away
 */
public record PatientFeed<T extends SpecificRecord>(
        Deserializer<T> values,
        BiConsumer<String, @Nullable T> taker,
        Consumer<ConsumerRecord<?, ?>> passed,
        DeadLetters letters) {

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
        String key = message.key() == null ? null : new String(message.key(), StandardCharsets.UTF_8);
        T value = values.deserialize(message.topic(), message.value());
        ContractRules.check(key, value);
        taker.accept(String.valueOf(key), value);
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
}
