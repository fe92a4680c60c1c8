package de.verzahnt.dashboard.notices;

import de.verzahnt.events.NoticeState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the deliveries of notices and reminders: those that need somebody first, then the newest. */
@Component
public class Deliveries {

    private static final int SHOWN = 100;

    /** What reached nobody and was asked again since is told by the later one. */
    private static final String DELIVERY = """
            WITH delivery AS (
              SELECT notice_id AS id, 'CASE' AS about, case_id, organisation_id, state, together, attempts, smtp_code,
                changed_at, next_attempt_at
              FROM notice_delivery
              UNION ALL SELECT reminder_id, kind, NULL, organisation_id, state, false, attempts, smtp_code,
                changed_at, next_attempt_at
              FROM reminder_delivery r
              WHERE state NOT IN ('REFUSED', 'NO_MAILBOX', 'GIVEN_UP') OR kind <> 'CONFIRM_OFFERINGS' OR NOT EXISTS (
                SELECT 1 FROM reminder_delivery later WHERE later.organisation_id = r.organisation_id
                  AND later.kind = r.kind AND later.recorded_at > r.recorded_at))
            """;

    /** An organisation that was told of a case, and when last. */
    public record Told(String organisation, Instant at) {}

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first hundred in this state; null is any. */
    List<DeliveryView> list(@Nullable NoticeState state) {
        return jdbc.sql(DELIVERY + """
                        SELECT d.*, coalesce(o.name, d.organisation_id) AS organisation, c.kreis, c.opened_at
                        FROM delivery d LEFT JOIN organisation o USING (organisation_id)
                        LEFT JOIN overlap_case c ON c.case_id = d.case_id
                        WHERE CAST(:state AS text) IS NULL OR d.state = :state
                        ORDER BY d.state IN ('REFUSED', 'NO_MAILBOX', 'GIVEN_UP') DESC, d.state = 'DEFERRED' DESC,
                            d.changed_at DESC, d.id LIMIT :shown
                        """)
                .param("state", state == null ? null : state.name())
                .param("shown", SHOWN)
                .query((row, number) -> view(row))
                .list();
    }

    /** How many there are in each state. */
    Map<NoticeState, Long> counts() {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        jdbc.sql(DELIVERY + "SELECT state, count(*) FROM delivery GROUP BY state")
                .query(row -> {
                    counts.put(NoticeState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Who has been told of this case by mail, by name. */
    public List<Told> told(String caseId) {
        return jdbc.sql("""
                        SELECT coalesce(o.name, d.organisation_id) AS organisation, max(d.changed_at) AS at
                        FROM notice_delivery d LEFT JOIN organisation o USING (organisation_id)
                        WHERE d.case_id = ? AND d.state = 'SENT' GROUP BY 1 ORDER BY 1
                        """)
                .param(caseId)
                .query((row, number) -> new Told(
                        row.getString("organisation"), row.getTimestamp("at").toInstant()))
                .list();
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        Timestamp opened = row.getTimestamp("opened_at");
        Timestamp next = row.getTimestamp("next_attempt_at");
        return new DeliveryView(
                row.getString("about"),
                row.getString("kreis"),
                opened == null ? null : opened.toInstant(),
                row.getString("organisation"),
                NoticeState.valueOf(row.getString("state")),
                row.getBoolean("together"),
                row.getInt("attempts"),
                row.getObject("smtp_code", Integer.class),
                row.getTimestamp("changed_at").toInstant(),
                next == null ? null : next.toInstant());
    }
}
