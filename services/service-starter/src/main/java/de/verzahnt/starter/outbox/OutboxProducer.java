package de.verzahnt.starter.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** The relay's producer. Made when first needed: a Kafka whose name cannot be resolved must not keep a gateway down. */
final class OutboxProducer implements Supplier<Producer<String, byte[]>>, DisposableBean {

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> producer;

    OutboxProducer(Map<String, Object> configured, List<String> bootstrapServers) {
        Map<String, Object> all = new HashMap<>(configured);
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // The relay waits for each answer and has its own endless retry; these bound one attempt.
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.settings = Map.copyOf(all);
    }

    @Override
    public synchronized Producer<String, byte[]> get() {
        Producer<String, byte[]> existing = producer;
        if (existing == null) {
            existing = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
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
