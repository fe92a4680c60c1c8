package de.verzahnt.dashboard.webhooks;

import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.events.OverlapCase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what is to be sent. A row more than somebody may see does no harm: whether the owner sees the case is asked when it
 * is sent, and before that nobody is shown the row.
 */
@Component
class DeliveryRows {

    /** A webhook that is removed at this moment is waited for and then left out: it must not make the case fail. */
    private static final String EVENT = """
            INSERT INTO webhook_delivery (delivery_id, hook_id, event_id, kind, case_id, status, occurred_at, written_at,
              state, next_at)
            SELECT gen_random_uuid(), h.hook_id, :event, :kind, :caseId, :status, :occurred, :now, 'WAITING', :now
            FROM webhook h WHERE h.state = 'ACTIVE' AND h.created_at <= :occurred AND :kind = ANY (h.kinds)
              AND :class NOT IN (%s)
              AND (h.coordinates OR h.organisation_id = ANY (:parties) OR :class = 'DOUBLE_ENTRY')
            FOR KEY SHARE OF h
            ON CONFLICT (hook_id, event_id) DO NOTHING
            """.formatted(Law.LINKS);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One row for each webhook there was when it happened and whose owner may see the case. */
    void write(OverlapCase state, HookEvent event) {
        jdbc.sql(EVENT)
                .param("event", id(state))
                .param("kind", event.name())
                .param("caseId", state.getCaseId())
                .param("status", state.getStatus().name())
                .param("occurred", state.getChangedAt().atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("class", state.getFindingClass().name())
                .param("parties", state.getParties().toArray(String[]::new))
                .update();
    }

    /** One row for a test of this webhook. */
    void writeTest(String hookId) {
        jdbc.sql("""
                        INSERT INTO webhook_delivery (delivery_id, hook_id, event_id, kind, occurred_at, written_at, state,
                          next_at)
                        VALUES (gen_random_uuid(), CAST(:hook AS uuid), gen_random_uuid(), 'TEST', :now, :now, 'WAITING',
                          :now)
                        """).param("hook", hookId).param("now", now()).update();
    }

    /** The same event has the same id, however often the log is read and whoever is told. */
    private static UUID id(OverlapCase state) {
        return UUID.nameUUIDFromBytes(
                ("verzahnt:case:" + state.getCaseId() + ":" + state.getRevision()).getBytes(StandardCharsets.UTF_8));
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
