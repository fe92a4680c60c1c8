package de.verzahnt.deadletters;

import de.verzahnt.contract.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts the original bytes back into the topic they came from, with a header that says so. */
final class Replay {

    private static final List<String> ADDED = List.of(
            DeadLetterHeaders.TOPIC,
            DeadLetterHeaders.PARTITION,
            DeadLetterHeaders.OFFSET,
            DeadLetterHeaders.REASON,
            DeadLetterHeaders.EXCEPTION,
            DeadLetterHeaders.SCHEMA_ID,
            DeadLetterHeaders.WRITTEN_AT);

    private final Map<String, Object> settings;

    Replay(Map<String, Object> client) {
        settings = new HashMap<>(client);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("delivery.timeout.ms", 15_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("linger.ms", 0);
        settings.put("max.block.ms", 10_000);
    }

    /** Returns where it lies now; the same partition, so that it stays in line with its key. */
    RecordMetadata send(Letter letter) {
        try (var producer =
                new KafkaProducer<byte[], byte[]>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(record(letter)).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("replay of " + letter.id() + ": " + failure.getCause(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("replay of " + letter.id() + ": interrupted", stop);
        }
    }

    static ProducerRecord<byte[], byte[]> record(Letter letter) {
        Headers headers = new RecordHeaders(letter.record().headers().toArray());
        ADDED.forEach(headers::remove);
        headers.remove(DeadLetterHeaders.REPLAY_OF);
        headers.add(DeadLetterHeaders.REPLAY_OF, letter.id().toString().getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(
                letter.source().topic(),
                letter.source().partition(),
                null,
                letter.record().key(),
                letter.record().value(),
                headers);
    }
}
