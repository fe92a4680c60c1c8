package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.webhooks.DeliveryOutcome;
import de.verzahnt.dashboard.webhooks.DeliveryState;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what has become of an attempt and what follows from it. */
@Component
class Results {

    private static final Logger log = LoggerFactory.getLogger(Results.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final RetrySchedule schedule;
    private final WebhookProperties settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Counter givenUp;

    Results(JdbcClient jdbc, RetrySchedule schedule, WebhookProperties settings, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        this.givenUp = meters.counter("verzahnt.webhooks.given-up");
        Stream.of(DeliveryOutcome.values()).forEach(this::attempts);
    }

    /** All stand at zero from the start, so that a board shows them before the first attempt. */
    private Counter attempts(DeliveryOutcome outcome) {
        return meters.counter("verzahnt.webhooks.attempts", "outcome", outcome.name());
    }

    @Transactional
    void note(Lease lease, Due due, Answer answer) {
        boolean delivered = answer.outcome() == DeliveryOutcome.DELIVERED;
        int failures = delivered ? 0 : due.failures() + 1;
        Optional<Duration> pause = delivered || answer.outcome() == DeliveryOutcome.GONE
                ? Optional.empty()
                : schedule.pause(failures, answer.retryAfter());
        DeliveryState state = delivered
                ? DeliveryState.DELIVERED
                : pause.isPresent() ? DeliveryState.WAITING : DeliveryState.GIVEN_UP;
        attempt(due, answer, move(due, state, failures, now().plus(pause.orElse(Duration.ZERO))));
        if (answer.outcome() == DeliveryOutcome.GONE) {
            end(lease);
        } else if (answer.retryAfter() != null) {
            hold(lease, now().plus(schedule.honoured(answer.retryAfter())));
        }
        attempts(answer.outcome()).increment();
        if (state == DeliveryState.GIVEN_UP) {
            givenUp.increment();
            log.warn("webhook {}: an event is given up, last {}", lease.hookId(), answer.outcome());
        }
    }

    /** Its owner does not see the case, or not yet: it waits without being tried, and is forgotten if that lasts. */
    void unseen(Due due) {
        int forgotten = jdbc.sql(
                        "DELETE FROM webhook_delivery WHERE delivery_id = CAST(? AS uuid) AND unseen_since < ?")
                .param(due.deliveryId())
                .param(at(now().minus(settings.unseen())))
                .update();
        if (forgotten == 0) {
            jdbc.sql("UPDATE webhook_delivery SET next_at = ?, unseen_since = coalesce(unseen_since, ?)"
                            + " WHERE delivery_id = CAST(? AS uuid)")
                    .param(at(now().plus(LOOK_AGAIN)))
                    .param(at(now()))
                    .param(due.deliveryId())
                    .update();
        }
    }

    /** The number of the attempt. What was switched off meanwhile stays given up. */
    private int move(Due due, DeliveryState state, int failures, Instant nextAt) {
        return jdbc.sql("""
                        UPDATE webhook_delivery SET attempts = attempts + 1, failures = :failures, next_at = :nextAt,
                          unseen_since = NULL,
                          state = CASE WHEN state = 'WAITING' OR :state = 'DELIVERED' THEN :state ELSE state END
                        WHERE delivery_id = CAST(:delivery AS uuid) RETURNING attempts
                        """)
                .param("failures", failures)
                .param("nextAt", at(nextAt))
                .param("state", state.name())
                .param("delivery", due.deliveryId())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Nothing when the webhook was removed meanwhile. */
    private void attempt(Due due, Answer answer, int number) {
        if (number > 0) {
            jdbc.sql("""
                            INSERT INTO webhook_attempt (delivery_id, number, tried_at, outcome, http_status, took_ms)
                            VALUES (CAST(:delivery AS uuid), :number, :now, :outcome, :status, :took)
                            """)
                    .param("delivery", due.deliveryId())
                    .param("number", number)
                    .param("now", at(now()))
                    .param("outcome", answer.outcome().name())
                    .param("status", answer.status())
                    .param("took", answer.took().toMillis())
                    .update();
        }
    }

    private void end(Lease lease) {
        jdbc.sql("UPDATE webhook SET state = 'GONE' WHERE hook_id = CAST(? AS uuid)")
                .param(lease.hookId())
                .update();
        jdbc.sql("UPDATE webhook_delivery SET state = 'GIVEN_UP' WHERE hook_id = CAST(? AS uuid) AND state = 'WAITING'")
                .param(lease.hookId())
                .update();
    }

    private void hold(Lease lease, Instant until) {
        jdbc.sql("UPDATE webhook SET held_until = ? WHERE hook_id = CAST(? AS uuid)")
                .param(at(until))
                .param(lease.hookId())
                .update();
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
