package de.verzahnt.dashboard.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to a webhook, and how it ended: nothing of the cases themselves. */
@Component
public class DeliveryLog {

    private static final int NEWEST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One attempt.
     *
     * @param httpStatus null when there was no answer
     * @param number counted from 1 for each event
     * @param last whether no attempt followed it yet
     * @param nextAt when it is tried again; null when it is not, or when another attempt followed
     */
    public record Entry(
            String deliveryId,
            HookEvent event,
            Instant triedAt,
            DeliveryOutcome outcome,
            @Nullable Integer httpStatus,
            int number,
            Duration took,
            DeliveryState state,
            boolean last,
            @Nullable Instant nextAt) {

        /** Whether it may be sent once more. */
        public boolean replayable() {
            return last && state != DeliveryState.WAITING;
        }
    }

    /** The attempts made last, the newest first. */
    public List<Entry> of(Webhook hook) {
        return jdbc.sql("""
                        SELECT a.*, d.kind, d.state, d.attempts, d.next_at
                        FROM webhook_attempt a JOIN webhook_delivery d USING (delivery_id)
                        WHERE d.hook_id = CAST(:hook AS uuid) ORDER BY a.tried_at DESC, a.number DESC LIMIT :most
                        """)
                .param("hook", hook.id())
                .param("most", NEWEST)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Sends it once more under the id it had, and tries as often as the first time; whether there was such a one. */
    public boolean replay(Webhook hook, String deliveryId) {
        return hook.state() == HookState.ACTIVE
                && jdbc.sql("""
                                UPDATE webhook_delivery SET state = 'WAITING', failures = 0, next_at = :now
                                WHERE delivery_id = CAST(:delivery AS uuid) AND hook_id = CAST(:hook AS uuid)
                                  AND state <> 'WAITING'
                                """)
                                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                                .param("delivery", deliveryId)
                                .param("hook", hook.id())
                                .update()
                        > 0;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        boolean last = row.getInt("number") == row.getInt("attempts");
        int status = row.getInt("http_status");
        return new Entry(
                row.getString("delivery_id"),
                HookEvent.valueOf(row.getString("kind")),
                row.getTimestamp("tried_at").toInstant(),
                DeliveryOutcome.valueOf(row.getString("outcome")),
                status == 0 ? null : status,
                row.getInt("number"),
                Duration.ofMillis(row.getLong("took_ms")),
                state,
                last,
                last && state == DeliveryState.WAITING
                        ? row.getTimestamp("next_at").toInstant()
                        : null);
    }
}
