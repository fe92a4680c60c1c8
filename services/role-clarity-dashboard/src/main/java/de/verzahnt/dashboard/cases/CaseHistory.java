package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.Talk;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said on a case: what the case carries, and what was recorded here and is still on its way into it. */
@Component
class CaseHistory {

    private static final String ENTRIES = """
            SELECT coalesce(r.decision_id, d.decision_id) AS id, coalesce(r.outcome, d.outcome) AS said,
              coalesce(r.decided_by, d.decided_by) AS by_organisation, coalesce(r.capacity, d.capacity) AS in_capacity,
              coalesce(r.text, d.text) AS words, coalesce(r.lines, d.lines) AS of_lines,
              coalesce(r.parties, '{}') AS bound, r.scope, coalesce(r.valid_until, d.valid_until) AS until,
              coalesce(r.dismissal_reason, d.dismissal_reason) AS reason, r.refers_to,
              r.talk_from, r.talk_until, r.talk_place, r.responsible, r.review_from,
              coalesce(r.decided_at, d.decided_at) AS at, coalesce(o.name, r.decided_by, d.decided_by) AS name,
              coalesce(d.awaits, '{}') AS awaits, coalesce(d.status, 'APPLYING') AS state,
              EXISTS (SELECT 1 FROM recorded_decision u WHERE u.outcome = 'UNDONE' AND u.refers_to = r.decision_id
                AND NOT EXISTS (SELECT 1 FROM case_decision a WHERE a.case_id = u.case_id
                  AND a.decision_id = u.decision_id)) AS being_undone
            FROM (SELECT * FROM recorded_decision WHERE case_id = :case) r
            FULL JOIN (SELECT * FROM case_decision WHERE case_id = :case) d ON d.decision_id = r.decision_id
            LEFT JOIN organisation o ON o.organisation_id = coalesce(r.decided_by, d.decided_by)
            ORDER BY at, coalesce(d.position, 2147483647), id
            """;

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<HistoryEntry> of(String caseId) {
        return jdbc.sql(ENTRIES)
                .param("case", caseId)
                .query((row, number) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getString("id"),
                Outcome.valueOf(row.getString("said")),
                row.getString("by_organisation"),
                row.getString("name"),
                Capacity.valueOf(row.getString("in_capacity")),
                row.getString("words"),
                Columns.strings(row, "of_lines"),
                Columns.strings(row, "bound"),
                row.getString("scope"),
                Columns.date(row, "until"),
                dismissal(row.getString("reason")),
                row.getString("refers_to"),
                talk(row),
                row.getString("responsible"),
                Columns.date(row, "review_from"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("being_undone") ? State.UNDONE : State.valueOf(row.getString("state")),
                Columns.strings(row, "awaits"),
                List.of());
    }

    private static @Nullable Talk talk(ResultSet row) throws SQLException {
        Instant from = Columns.instant(row, "talk_from");
        Instant until = Columns.instant(row, "talk_until");
        String place = row.getString("talk_place");
        return from == null || until == null || place == null ? null : new Talk(from, until, place);
    }

    private static @Nullable DismissalReason dismissal(@Nullable String name) {
        return name == null ? null : DismissalReason.valueOf(name);
    }
}
