package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Puts away what cannot be read or applied: original bytes and headers, and the reason in headers named as Kafka
 * Streams names them, so that one tool reads the dead letters of every service.
 */
@Component
class DeadLetters implements DisposableBean {

    static final String TOPIC = Topics.deadLetters("role-clarity-dashboard");
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int SECONDS = 15;

    private final Map<String, Object> settings;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(KafkaSettings kafka) {
        this.settings = kafka.producer();
    }

    /** Returns when the broker holds the letter; only then may the offset move on. */
    void put(ConsumerRecord<byte[], byte[]> original, Exception reason) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                TOPIC, null, original.timestamp(), original.key(), original.value(), original.headers());
        add(letter.headers(), "exception", reason.getClass().getName());
        add(letter.headers(), "message", String.valueOf(reason.getMessage()));
        add(letter.headers(), "topic", original.topic());
        add(letter.headers(), "partition", String.valueOf(original.partition()));
        add(letter.headers(), "offset", String.valueOf(original.offset()));
        try {
            producer().send(letter).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("dead letter not taken by the broker", e);
        }
        log.warn(
                "dead letter: {}-{}@{}, {}",
                original.topic(),
                original.partition(),
                original.offset(),
                reason.toString());
    }

    private static void add(Headers headers, String name, String value) {
        headers.add("__streams.errors." + name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> existing = producer;
        if (existing == null) {
            existing = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = existing;
        }
        return existing;
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close();
        }
    }
}
