package de.verzahnt.provisioning.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Somebody who tries what they may do. */
final class TryingClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> settings = new HashMap<>();
    private final Admin admin;

    TryingClient(Map<String, Object> connection) {
        settings.putAll(connection);
        settings.put("default.api.timeout.ms", 4_000);
        settings.put("request.timeout.ms", 3_000);
        admin = Admin.create(settings);
    }

    Set<String> topics() {
        return result(admin.listTopics().names());
    }

    void create(String topic) {
        result(admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all());
    }

    void setStandbys(String streamsGroup) {
        var standbys = new AlterConfigOp(new ConfigEntry("streams.num.standby.replicas", "1"), OpType.SET);
        result(admin.incrementalAlterConfigs(Map.of(new ConfigResource(Type.GROUP, streamsGroup), List.of(standbys)))
                .all());
    }

    boolean mayWrite(String topic) {
        return allowed(() -> write(topic));
    }

    boolean mayRead(String topic) {
        return allowed(() -> read(topic));
    }

    boolean mayJoin(String group) {
        return allowed(() -> result(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
    }

    /** As the services write: idempotent, acknowledged by all. */
    void write(String topic) {
        var writing = new HashMap<>(settings);
        writing.put("delivery.timeout.ms", 6_000);
        try (var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            result(producer.send(new ProducerRecord<>(topic, new byte[] {1}, new byte[] {1})));
        }
    }

    void writeInTransaction(String transaction, String topic) {
        var writing = new HashMap<>(settings);
        writing.put("transactional.id", transaction);
        try (var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            result(producer.send(new ProducerRecord<>(topic, new byte[] {1}, new byte[] {1})));
            producer.commitTransaction();
        }
    }

    /** Until the broker has answered: a refusal is seen by the poll after its answer. */
    private void read(String topic) {
        Map<String, Object> reading = new HashMap<>(settings);
        reading.put("fetch.max.wait.ms", 1);
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seek(partition, 0);
            Instant patience = Instant.now().plus(PATIENCE);
            while (answers(consumer) == 0 && Instant.now().isBefore(patience)) {
                consumer.poll(Duration.ofMillis(50));
            }
            consumer.poll(Duration.ofMillis(50));
            if (answers(consumer) == 0) {
                throw new IllegalStateException(topic + ": no answer within " + PATIENCE);
            }
        }
    }

    private static double answers(KafkaConsumer<?, ?> consumer) {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("fetch-total"))
                .mapToDouble(metric -> (double) metric.getValue().metricValue())
                .max()
                .orElse(0);
    }

    private static boolean allowed(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (AuthorizationException refused) {
            return false;
        }
    }

    private static <T> T result(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
