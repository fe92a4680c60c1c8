package de.verzahnt.dashboard.readmodel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** What the projector is doing, for health and metrics: failing is DOWN, reading and standing by are UP. */
@Component("readModelHealthIndicator")
class ProjectorStatus extends AbstractHealthIndicator {

    private enum State {
        STARTING,
        READING,
        STANDBY,
        FAILING,
        OFF
    }

    private final AtomicLong lag = new AtomicLong();
    private volatile State state;
    private volatile String reason = "";

    ProjectorStatus(MeterRegistry meters, ReadModelProperties settings) {
        super("the projector does not answer");
        state = settings.enabled() ? State.STARTING : State.OFF;
        Gauge.builder("verzahnt.read-model.lag", lag::get)
                .description("Records in the log that the read model has not taken in yet")
                .register(meters);
    }

    void reads(long behind) {
        lag.set(behind);
        state = State.READING;
    }

    void standsBy() {
        lag.set(0);
        state = State.STANDBY;
    }

    void failed(Throwable failure) {
        reason = failure.toString();
        state = State.FAILING;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        State now = state;
        boolean bad = now == State.FAILING || now == State.STARTING;
        health.status(bad ? "DOWN" : "UP").withDetails(Map.of("state", now.name(), "lag", lag.get()));
        if (now == State.FAILING) {
            health.withDetail("reason", reason);
        }
    }
}
