package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.observability.Sampled;
import de.verzahnt.starter.outbox.OutboxRows.Backlog;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What came in, what went out, what waits and for how long; the last two are read from the table when asked. */
final class OutboxMetrics {

    private static final String PROVENANCE = "provenance";
    private static final String UNKNOWN = "UNKNOWN";

    private final MeterRegistry meters;

    OutboxMetrics(MeterRegistry meters, OutboxRows rows, HeldLanes held) {
        this.meters = meters;
        Gauge.builder("verzahnt.outbox.held", held::count)
                .description("Keys whose oldest event cannot be published; somebody must look")
                .register(meters);
        Sampled<Backlog> backlog = new Sampled<>(rows::backlog);
        Gauge.builder("verzahnt.outbox.waiting", () -> backlog.number(Backlog::rows))
                .description("Events accepted and not yet published")
                .register(meters);
        Gauge.builder("verzahnt.outbox.age", () -> backlog.number(of -> of.age().toMillis() / 1000.0))
                .description("Age of the oldest event not yet published")
                .baseUnit("seconds")
                .register(meters);
    }

    /** To be told once the transaction has committed. */
    void accepted(Topic<?> topic, @Nullable SpecificRecord value) {
        Counter.builder("verzahnt.reports.accepted")
                .description("Reports taken over that changed something: each is one event")
                .tag("topic", topic.name())
                .tag("channel", channel(value))
                .register(meters)
                .increment();
    }

    /** To be told once Kafka has acknowledged; an event that leaves twice counts twice. */
    void published(String topic) {
        Counter.builder("verzahnt.outbox.published")
                .description("Events acknowledged by Kafka")
                .tag("topic", topic)
                .register(meters)
                .increment();
    }

    private static String channel(@Nullable SpecificRecord value) {
        Schema.Field field = value == null ? null : value.getSchema().getField(PROVENANCE);
        if (field == null || value == null || !(value.get(field.pos()) instanceof SpecificRecord provenance)) {
            return UNKNOWN;
        }
        return String.valueOf(
                provenance.get(provenance.getSchema().getField("channel").pos()));
    }
}
