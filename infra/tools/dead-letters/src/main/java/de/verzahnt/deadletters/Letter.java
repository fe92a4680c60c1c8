package de.verzahnt.deadletters;

import de.verzahnt.contract.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** A dead letter as it lies in its service's topic. */
record Letter(LetterId id, ConsumerRecord<byte[], byte[]> record) {

    Instant putAwayAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** Key of the original, as text; empty when it has none. */
    String key() {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    /** Value of a header of {@link DeadLetterHeaders}; "-" when the letter does not carry it. */
    String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Partition of the source topic the original stood in. */
    TopicPartition source() {
        return new TopicPartition(
                header(DeadLetterHeaders.TOPIC), Integer.parseInt(header(DeadLetterHeaders.PARTITION)));
    }

    long sourceOffset() {
        return Long.parseLong(header(DeadLetterHeaders.OFFSET));
    }
}
