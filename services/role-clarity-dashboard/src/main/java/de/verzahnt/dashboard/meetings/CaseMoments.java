package de.verzahnt.dashboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days that make a case, or the rules, a matter for a meeting. Whether a reader may know of them is asked elsewhere. */
@Component
class CaseMoments {

    private final JdbcClient jdbc;

    /** A change of the rules in force. */
    record RuleChange(String id, String version, LocalDate day) {}

    CaseMoments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a case of this Kreis was last brought before the steering group, and nobody has taken that back. */
    Map<String, Instant> escalated(String kreis) {
        Map<String, Instant> found = new HashMap<>();
        jdbc.sql("""
                        SELECT said.case_id, max(said.decided_at) FROM (
                          SELECT case_id, decision_id, decided_at FROM case_decision
                            WHERE outcome IN ('ESCALATED', 'REFERRED') AND status <> 'UNDONE'
                          UNION ALL SELECT case_id, decision_id, decided_at FROM recorded_decision r
                            WHERE outcome IN ('ESCALATED', 'REFERRED')) said
                        JOIN overlap_case c ON c.case_id = said.case_id AND c.kreis = ?
                        WHERE NOT EXISTS (SELECT 1 FROM recorded_decision u
                          WHERE u.outcome = 'UNDONE' AND u.refers_to = said.decision_id)
                        GROUP BY said.case_id
                        """).param(kreis).query(row -> {
            found.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        return found;
    }

    /** The last day of the Absprache in force of each case of this Kreis that ends until then. */
    Map<String, LocalDate> ending(String kreis, LocalDate until) {
        Map<String, LocalDate> found = new HashMap<>();
        jdbc.sql("""
                        SELECT d.case_id, min(coalesce(r.valid_until, d.valid_until)) FROM case_decision d
                        JOIN overlap_case c ON c.case_id = d.case_id AND c.kreis = :kreis
                        LEFT JOIN recorded_decision r ON r.decision_id = d.decision_id
                        WHERE d.outcome = 'ABSPRACHE' AND d.status = 'EFFECTIVE'
                          AND coalesce(r.valid_until, d.valid_until) <= :until
                        GROUP BY d.case_id
                        """).param("kreis", kreis).param("until", until).query(row -> {
            found.put(row.getString(1), row.getObject(2, LocalDate.class));
        });
        return found;
    }

    /** What was changed of the rules after this day. */
    List<RuleChange> rulesChanged(LocalDate since) {
        return jdbc.sql("SELECT activation_id, version, decided_at FROM rule_book_activation"
                        + " WHERE decided_at >= ? ORDER BY decided_at")
                .param(since.plusDays(1)
                        .atStartOfDay(ZoneId.of("Europe/Berlin"))
                        .toOffsetDateTime())
                .query((row, number) -> new RuleChange(
                        row.getString(1),
                        row.getString(2),
                        LocalDate.ofInstant(row.getTimestamp(3).toInstant(), ZoneId.of("Europe/Berlin"))))
                .list();
    }
}
