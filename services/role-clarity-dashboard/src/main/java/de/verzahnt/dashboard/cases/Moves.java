package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a case went on, or came from, when one of its offerings moved. One report closes a line with the reason MOVED and
 * opens the lines at the new place, all of the same instant: that is the link, within a Kreis and across.
 */
@Component
class Moves {

    private static final String LINKED = """
            SELECT DISTINCT moved.onward, c.case_id, c.kreis, moved.at,
              coalesce((SELECT o.title FROM offering o WHERE o.offering_id = moved.offering), moved.offering) AS title
            FROM (
              SELECT true AS onward, there.case_id, here.closed_at AS at, unnest(%1$s) AS offering, %2$s AS others
              FROM case_line here JOIN overlap_case own ON own.case_id = here.case_id
              JOIN case_line there ON there.opened_at = here.closed_at
              JOIN overlap_case other ON other.case_id = there.case_id
              WHERE here.case_id = :case AND here.closing_reason = 'MOVED'
              UNION ALL
              SELECT false, there.case_id, here.opened_at, unnest(%1$s), %2$s
              FROM case_line here JOIN overlap_case own ON own.case_id = here.case_id
              JOIN case_line there ON there.closed_at = here.opened_at AND there.closing_reason = 'MOVED'
              JOIN overlap_case other ON other.case_id = there.case_id
              WHERE here.case_id = :case
            ) moved JOIN overlap_case c ON c.case_id = moved.case_id
            WHERE moved.offering = ANY (moved.others) AND c.case_id <> :case AND c.finding_class NOT IN (%4$s)
              AND %3$s = 'FULL'
            ORDER BY moved.onward, moved.at, c.case_id
            """.formatted(
                    "ARRAY[own.anchor_offering_id, here.offering_id]",
                    "ARRAY[other.anchor_offering_id, there.offering_id]",
                    Visibility.SIGHT,
                    Law.LINKS);

    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of this case, where it came from first. */
    List<LinkedCase> of(String caseId, Viewer viewer) {
        return jdbc.sql(LINKED)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("case", caseId)
                .query(LinkedCase::of)
                .list();
    }
}
