package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.observability.Traces;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the row and wakes the relay once the transaction has committed. */
final class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Traces traces;
    private final OutboxMetrics metrics;
    private final Runnable wakeRelay;

    JdbcOutbox(JdbcClient jdbc, Traces traces, OutboxMetrics metrics, Runnable wakeRelay) {
        this.metrics = metrics;
        this.jdbc = jdbc;
        this.traces = traces;
        this.wakeRelay = wakeRelay;
    }

    @Override
    public <V extends SpecificRecord> void append(Topic<V> topic, V value, String eventType, Instant occurredAt) {
        insert(topic, topic.keyOf(value), value, eventType, occurredAt);
    }

    @Override
    public void forget(Topic<?> topic, String key, String eventType, Instant occurredAt) {
        insert(topic, key, null, eventType, occurredAt);
    }

    private void insert(
            Topic<?> topic, String key, @Nullable SpecificRecord value, String eventType, Instant occurredAt) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("transaction: none (expected: the one that stores the state)");
        }
        lockKey(topic, key);
        jdbc.sql("""
                        INSERT INTO outbox (topic, record_key, event_type, occurred_at, value, value_schema,
                            traceparent)
                        VALUES (:topic, :recordKey, :eventType, :occurredAt, :value, :valueSchema, :traceparent)
                        """)
                .param("topic", topic.name())
                .param("recordKey", key)
                .param("eventType", eventType)
                .param("occurredAt", occurredAt.atOffset(ZoneOffset.UTC))
                .param("value", value == null ? null : StoredValue.bytes(value))
                .param("valueSchema", value == null ? null : value.getSchema().toString())
                .param("traceparent", traces.here())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(() -> {
            metrics.accepted(topic, value);
            wakeRelay.run();
        }));
    }

    // Row ids are drawn before the commit; without the lock a later commit of the same key could carry a lower id.
    private void lockKey(Topic<?> topic, String key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(topic.name() + "/" + key)
                .query((row, number) -> true)
                .single();
    }

    private record AfterCommit(Runnable work) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            work.run();
        }
    }
}
