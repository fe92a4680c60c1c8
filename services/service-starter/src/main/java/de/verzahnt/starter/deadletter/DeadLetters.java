package de.verzahnt.starter.deadletter;

import de.verzahnt.contract.Topics;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Puts away what this service cannot read or believe, in its own topic of dead letters. */
public final class DeadLetters implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int SECONDS = 15;

    private final String topic;
    private final Map<String, Object> settings;
    private final Clock clock;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(String service, Map<String, Object> configured, List<String> bootstrapServers, Clock clock) {
        this.topic = Topics.deadLetters(service);
        this.settings = settings(configured, bootstrapServers);
        this.clock = clock;
    }

    /** Dead letters of a service, with producer settings as Spring's configuration gives them. */
    public static DeadLetters of(
            String service, Map<String, Object> configured, List<String> bootstrapServers, Clock clock) {
        return new DeadLetters(service, configured, bootstrapServers, clock);
    }

    /**
     * Returns when the broker holds the letter; only then may the reader go on.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException when the broker does not take it; worth another try
     */
    public void put(ConsumerRecord<byte[], byte[]> original, Throwable failure) {
        var letter = DeadLetter.of(original).to(topic, failure, clock.instant());
        try {
            producer().send(letter).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("dead letter not taken by the broker", e);
        }
        DeadLetterCount.add(original.topic());
        LOG.warn(
                "dead letter: {}-{}@{}, {}",
                original.topic(),
                original.partition(),
                original.offset(),
                Reason.of(original.value(), failure).words());
    }

    // Nothing counts as put away before all replicas hold it, and no attempt takes for ever.
    private static Map<String, Object> settings(Map<String, Object> configured, List<String> bootstrapServers) {
        Map<String, Object> all = new HashMap<>(configured);
        all.keySet()
                .removeAll(Set.of(
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG));
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 12_000);
        return all;
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
