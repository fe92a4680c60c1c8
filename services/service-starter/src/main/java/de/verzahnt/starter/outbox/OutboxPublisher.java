package de.verzahnt.starter.outbox;

import de.verzahnt.starter.observability.Cause;
import de.verzahnt.starter.observability.Traces;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.tracing.Span;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Turns a row into a Kafka record with CloudEvents headers (binary mode) and sends it. */
final class OutboxPublisher {

    private static final String CONTENT_TYPE = "application/avro";

    private final Supplier<Producer<String, byte[]>> producer;
    private final Serializer<SpecificRecord> values;
    private final URI source;
    private final Traces traces;
    private final OutboxMetrics metrics;

    OutboxPublisher(
            Supplier<Producer<String, byte[]>> producer,
            Serializer<SpecificRecord> values,
            URI source,
            Traces traces,
            OutboxMetrics metrics) {
        this.producer = producer;
        this.values = values;
        this.source = source;
        this.traces = traces;
        this.metrics = metrics;
    }

    Future<RecordMetadata> send(OutboxRow row) throws IOException {
        byte[] stored = row.value();
        String schema = row.valueSchema();
        byte[] value = stored == null || schema == null
                ? null
                : values.serialize(row.topic(), StoredValue.read(stored, schema));
        return traces.follow(
                row.traceparent(), "publish " + row.topic(), Span.Kind.PRODUCER, () -> send(record(row, value)));
    }

    private Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        // The reader goes on from this step, not from the request: the wait in the outbox is seen.
        new Cause(traces.here(), null).writeTo(record.headers());
        return producer.get().send(record, (written, failure) -> {
            if (failure == null) {
                metrics.published(record.topic());
            }
        });
    }

    ProducerRecord<String, byte[]> record(OutboxRow row, byte @Nullable [] value) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.eventId())
                .withSource(source)
                .withType(row.eventType())
                .withSubject(row.key())
                .withTime(row.occurredAt())
                .withDataContentType(CONTENT_TYPE);
        CloudEvent complete =
                value == null ? event.build() : event.withData(value).build();
        return KafkaMessageFactory.createWriter(row.topic(), row.key()).writeBinary(complete);
    }
}
