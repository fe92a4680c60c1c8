package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which case another one went up, when many alike became one question: lines of it closed as COVERED, and its anchor is
 * itself a line of a case of the same class in the same Kreis. So what was answered before is never out of reach.
 */
@Component
class Merges {

    private static final String LINKED = """
            WITH merged AS (
              SELECT true AS onward, there.case_id, max(here.closed_at) AS at
              FROM overlap_case own JOIN case_line here ON here.case_id = own.case_id AND here.closing_reason = 'COVERED'
              JOIN case_line there ON there.offering_id = own.anchor_offering_id AND there.status <> 'CLOSED'
              JOIN overlap_case other ON other.case_id = there.case_id AND other.finding_class = own.finding_class
                AND other.kreis = own.kreis
              WHERE own.case_id = :case GROUP BY there.case_id
              UNION ALL
              SELECT false, other.case_id, max(there.closed_at)
              FROM overlap_case own JOIN case_line here ON here.case_id = own.case_id AND here.status <> 'CLOSED'
              JOIN overlap_case other ON other.anchor_offering_id = here.offering_id
                AND other.finding_class = own.finding_class AND other.kreis = own.kreis
              JOIN case_line there ON there.case_id = other.case_id AND there.closing_reason = 'COVERED'
              WHERE own.case_id = :case GROUP BY other.case_id
            )
            SELECT merged.onward, c.case_id, c.kreis, merged.at, coalesce(o.title, c.anchor_offering_id) AS title
            FROM merged JOIN overlap_case c ON c.case_id = merged.case_id
            LEFT JOIN offering o ON o.offering_id = c.anchor_offering_id
            WHERE %s = 'FULL'
            ORDER BY merged.onward, merged.at, c.case_id
            """.formatted(Visibility.SIGHT);

    private final JdbcClient jdbc;
    private final Clock clock;

    Merges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of this case, what went up in it first. */
    List<LinkedCase> of(String caseId, Viewer viewer) {
        return jdbc.sql(LINKED)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("case", caseId)
                .query(LinkedCase::of)
                .list();
    }
}
