package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.webhooks.HookEvent;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.events.CaseStatus;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out webhooks that something is due for, each to one sender of all instances. A sender that dies loses its lease by
 * itself; what it had under way goes out again under the same id.
 */
@Component
class Leases {

    private static final String CLAIM = """
            UPDATE webhook SET lease = :lease, leased_until = :until WHERE hook_id = (
              SELECT w.hook_id FROM webhook w WHERE w.state = 'ACTIVE' AND (w.leased_until IS NULL OR w.leased_until <= :now)
                AND (w.held_until IS NULL OR w.held_until <= :now) AND EXISTS (SELECT 1 FROM webhook_delivery d
                  WHERE d.hook_id = w.hook_id AND d.state = 'WAITING' AND d.next_at <= :now)
              ORDER BY w.leased_until NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private final JdbcClient jdbc;
    private final WebhookProperties settings;
    private final Clock clock;

    Leases(JdbcClient jdbc, WebhookProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The webhook that was served longest ago. */
    Optional<Lease> claim() {
        UUID token = UUID.randomUUID();
        return jdbc.sql(CLAIM)
                .param("lease", token)
                .param("until", at(now().plus(settings.lease())))
                .param("now", at(now()))
                .query((row, number) -> lease(row, token))
                .optional();
    }

    /** Begins the lease anew; false when it was lost, or when nothing may be sent to the webhook any more. */
    boolean extend(Lease lease) {
        return jdbc.sql("""
                                UPDATE webhook SET leased_until = :until WHERE hook_id = CAST(:hook AS uuid)
                                  AND lease = :lease AND state = 'ACTIVE' AND (held_until IS NULL OR held_until <= :now)
                                """)
                        .param("until", at(now().plus(settings.lease())))
                        .param("hook", lease.hookId())
                        .param("lease", lease.token())
                        .param("now", at(now()))
                        .update()
                > 0;
    }

    /** Gives it back. */
    void release(Lease lease) {
        jdbc.sql(
                        "UPDATE webhook SET lease = NULL, leased_until = :now WHERE hook_id = CAST(:hook AS uuid) AND lease = :lease")
                .param("now", at(now()))
                .param("hook", lease.hookId())
                .param("lease", lease.token())
                .update();
    }

    /** What is to be sent first. */
    Optional<Due> next(Lease lease) {
        return jdbc.sql("""
                        SELECT * FROM webhook_delivery WHERE hook_id = CAST(:hook AS uuid) AND state = 'WAITING'
                          AND next_at <= :now ORDER BY next_at, occurred_at, delivery_id LIMIT 1
                        """)
                .param("hook", lease.hookId())
                .param("now", at(now()))
                .query((row, number) -> due(row))
                .optional();
    }

    private Lease lease(ResultSet row, UUID token) throws SQLException {
        Timestamp until = row.getTimestamp("former_until");
        boolean former = until != null && until.toInstant().isAfter(now());
        return new Lease(
                row.getString("hook_id"),
                token,
                new Owner(row.getString("organisation_id"), row.getBoolean("coordinates")),
                URI.create(row.getString("address")),
                former
                        ? List.of(row.getBytes("secret"), row.getBytes("former_secret"))
                        : List.of(row.getBytes("secret")));
    }

    private static Due due(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Due(
                row.getString("delivery_id"),
                row.getObject("event_id", UUID.class),
                HookEvent.valueOf(row.getString("kind")),
                row.getString("case_id"),
                status == null ? null : CaseStatus.valueOf(status),
                row.getTimestamp("occurred_at").toInstant(),
                row.getInt("failures"));
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
