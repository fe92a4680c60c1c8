package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for other programs what the list of Hinweise shows unasked and in full; the same rule of sight, and nothing more. */
@Component
public class SeenCases {

    /** The sides of a gap are districts; of all others they are offerings, and both must lie in the Gemeinde or cover its Kreis. */
    private static final String SEEN = """
            SELECT * FROM (
              SELECT c.case_id, c.finding_class, c.kreis, a.field, c.status, c.opened_at, c.changed_at, ARRAY(
                SELECT DISTINCT area.key FROM (
                  SELECT unnest(a.areas) UNION SELECT unnest(lo.areas) FROM case_line l JOIN offering lo USING (offering_id)
                    WHERE l.case_id = c.case_id
                  UNION SELECT left(l.offering_id, 8) FROM case_line l
                    WHERE l.case_id = c.case_id AND c.finding_class = 'GAP') area(key)
                WHERE length(area.key) = 8 AND area.key LIKE c.kreis || '%'
                  AND (c.finding_class = 'GAP' OR (area.key = ANY (a.areas) OR c.kreis = ANY (a.districts))
                    AND EXISTS (SELECT 1 FROM case_line l JOIN offering lo USING (offering_id)
                      WHERE l.case_id = c.case_id AND (area.key = ANY (lo.areas) OR c.kreis = ANY (lo.districts))))
                ORDER BY area.key) AS gemeinden
            """;

    private static final String IN_PLACE = """
             AND c.sight = 'FULL') seen
            WHERE CAST(:gemeinde AS text) IS NULL OR :gemeinde = ANY (gemeinden)
              OR cardinality(gemeinden) = 0 AND :gemeinde LIKE kreis || '%'
            ORDER BY changed_at DESC, case_id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those changed last, the newest first; without a Gemeinde or a field those of all. */
    public List<SeenCase> newest(Viewer viewer, @Nullable String gemeinde, @Nullable String field, int most) {
        CaseQuery query =
                CaseQuery.of(new CaseFilter(null, null, null, field, false, null), viewer, Instant.now(clock));
        return jdbc.sql(SEEN + CaseQuery.FROM + query.conditions() + IN_PLACE)
                .params(query.parameters())
                .param("gemeinde", gemeinde)
                .param("most", most)
                .query((row, number) -> seen(row))
                .list();
    }

    /** The case, when the viewer sees it in full. */
    public Optional<SeenCase> find(String caseId, Viewer viewer) {
        CaseQuery query = CaseQuery.of(CaseFilter.NONE, viewer, Instant.now(clock));
        return jdbc.sql(SEEN + CaseQuery.FROM + query.conditions() + " AND c.case_id = :caseId" + IN_PLACE)
                .params(query.parameters())
                .param("caseId", caseId)
                .param("gemeinde", null)
                .param("most", 1)
                .query((row, number) -> seen(row))
                .optional();
    }

    private static SeenCase seen(ResultSet row) throws SQLException {
        return new SeenCase(
                row.getString("case_id"),
                FindingClass.valueOf(row.getString("finding_class")),
                row.getString("kreis"),
                row.getString("field"),
                Columns.strings(row, "gemeinden"),
                CaseStatus.valueOf(row.getString("status")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
