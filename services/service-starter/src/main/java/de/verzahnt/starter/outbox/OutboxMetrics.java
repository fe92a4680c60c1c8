package de.verzahnt.starter.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Gauges read from the table when they are scraped: what waits, and for how long. */
final class OutboxMetrics implements MeterBinder {

    private final OutboxRows rows;

    OutboxMetrics(OutboxRows rows) {
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("verzahnt.outbox.waiting", () -> rows.backlog().rows())
                .description("Events accepted and not yet published")
                .register(registry);
        Gauge.builder("verzahnt.outbox.age", () -> rows.backlog().age().toMillis() / 1000.0)
                .description("Age of the oldest event not yet published")
                .baseUnit("seconds")
                .register(registry);
    }
}
