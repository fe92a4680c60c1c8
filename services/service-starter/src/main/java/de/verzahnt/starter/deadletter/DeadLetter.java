package de.verzahnt.starter.deadletter;

import de.verzahnt.contract.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, with the place it came from: what a dead letter is made of.
 *
 * @param writtenAt milliseconds, when the record was written to its topic
 */
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        long writtenAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers) {

    /** Of a record as a plain consumer of bytes reads it. */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> original) {
        return new DeadLetter(
                original.topic(),
                original.partition(),
                original.offset(),
                original.timestamp(),
                original.key(),
                original.value(),
                original.headers());
    }

    /** The letter, to be sent to this topic; stamped with now, so that it is kept for its whole time. */
    public ProducerRecord<byte[], byte[]> to(String deadLetters, Throwable failure, Instant now) {
        Reason reason = Reason.of(value, failure);
        Headers all = new RecordHeaders(headers.toArray());
        add(all, DeadLetterHeaders.TOPIC, topic);
        add(all, DeadLetterHeaders.PARTITION, String.valueOf(partition));
        add(all, DeadLetterHeaders.OFFSET, String.valueOf(offset));
        add(all, DeadLetterHeaders.REASON, reason.words());
        add(all, DeadLetterHeaders.EXCEPTION, reason.exception());
        add(all, DeadLetterHeaders.WRITTEN_AT, Instant.ofEpochMilli(writtenAt).toString());
        Integer schemaId = SchemaId.of(value);
        if (schemaId != null) {
            add(all, DeadLetterHeaders.SCHEMA_ID, schemaId.toString());
        }
        return new ProducerRecord<>(deadLetters, null, now.toEpochMilli(), key, value, all);
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
