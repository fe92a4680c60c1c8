package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.observability.Cause;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.tracing.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes records, offsets and the word to all instances in one transaction. A batch in which one record fails is
 * written again record by record, so that only that one becomes a dead letter.
 */
@Component
class BatchWriter {

    private final RecordReader reader;
    private final Map<String, List<Projection<?>>> projections;
    private final Offsets offsets;
    private final DeadLetters deadLetters;
    private final ChangeNotices notices;
    private final ReadModelMetrics metrics;
    private final Traces traces;
    private final TransactionTemplate transaction;

    BatchWriter(
            RecordReader reader,
            List<Projection<?>> projections,
            Offsets offsets,
            DeadLetters deadLetters,
            ChangeNotices notices,
            ReadModelMetrics metrics,
            Traces traces,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.projections = projections.stream()
                .collect(Collectors.groupingBy(projection -> projection.topic().name()));
        this.offsets = offsets;
        this.deadLetters = deadLetters;
        this.notices = notices;
        this.metrics = metrics;
        this.traces = traces;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Writes the batch and moves {@code positions} on; on failure the tables stand where {@code positions} say. */
    void write(ConsumerRecords<byte[], byte[]> batch, Map<TopicPartition, Long> positions) {
        List<Reading> readings = new ArrayList<>();
        batch.forEach(record -> readings.add(reader.read(record)));
        try {
            writeAtOnce(readings, positions);
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw e;
            }
            readings.forEach(reading -> writeAlone(reading, positions));
        }
    }

    private void writeAlone(Reading reading, Map<TopicPartition, Long> positions) {
        try {
            writeAtOnce(List.of(reading), positions);
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw e;
            }
            writeAtOnce(List.of(new Reading.Unreadable(reading.original(), e)), positions);
        }
    }

    private void writeAtOnce(List<Reading> readings, Map<TopicPartition, Long> positions) {
        Map<TopicPartition, Long> next = new HashMap<>();
        readings.forEach(
                reading -> next.put(partition(reading), reading.original().offset() + 1));
        transaction.executeWithoutResult(status -> {
            next.forEach((partition, to) -> offsets.advance(partition, positions.getOrDefault(partition, 0L), to));
            readings.forEach(this::take);
            notices.announce(readings);
        });
        positions.putAll(next);
        metrics.visible(readings);
    }

    /** From here on what comes is new; what lies before is read to catch up. */
    void begins(Map<TopicPartition, Long> endOffsets) {
        metrics.begins(endOffsets);
    }

    private void take(Reading reading) {
        if (reading instanceof Reading.Readable record) {
            String topic = record.original().topic();
            String trace = metrics.isLive(record.original())
                    ? Cause.of(record.original().headers()).traceparent()
                    : null;
            traces.follow(trace, "project " + topic, Span.Kind.CONSUMER, () -> apply(record));
        } else if (reading instanceof Reading.Unreadable letter) {
            deadLetters.put(letter.original(), letter.reason());
        }
    }

    private Instant apply(Reading.Readable record) {
        Instant at = Instant.ofEpochMilli(record.original().timestamp());
        projections
                .getOrDefault(record.original().topic(), List.of())
                .forEach(projection -> projection.apply(record.key(), record.value()));
        return at;
    }

    private static TopicPartition partition(Reading reading) {
        return new TopicPartition(reading.original().topic(), reading.original().partition());
    }
}
