package de.verzahnt.starter.kafka;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Consumers of plain bytes, for readers that must see what nobody can read. */
public final class RawConsumers {

    private RawConsumers() {}

    /** With the settings of this factory and its listeners: by those come the metrics of the consumer, its lag among them. */
    public static ConsumerFactory<byte[], byte[]> of(ConsumerFactory<?, ?> consumers) {
        var raw = new DefaultKafkaConsumerFactory<>(
                consumers.getConfigurationProperties(),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                false);
        consumers.getListeners().forEach(listener -> raw.addListener(of(listener)));
        return raw;
    }

    @SuppressWarnings("unchecked")
    private static ConsumerFactory.Listener<byte[], byte[]> of(Object listener) {
        return (ConsumerFactory.Listener<byte[], byte[]>) listener;
    }
}
