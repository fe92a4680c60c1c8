package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What connects an offering with others: declared parts and found links, and the cases a reader may see. */
@Component
class OfferingLinks {

    private static final String LINKS = """
            SELECT kind, l.offering_id, o.title, coalesce(org.name, o.organisation_id) AS organisation FROM (
              SELECT 'WHOLE' AS kind, part_of AS offering_id FROM offering WHERE offering_id = :id
              UNION SELECT 'PART', offering_id FROM offering WHERE part_of = :id AND active
              UNION SELECT m, CASE WHEN c.anchor_offering_id = :id THEN l.offering_id ELSE c.anchor_offering_id END
                FROM overlap_case c JOIN case_line l USING (case_id) CROSS JOIN unnest(l.mitigations) m
                WHERE c.finding_class IN (%s) AND l.status <> 'CLOSED' AND m <> 'PART_OF'
                  AND :id IN (c.anchor_offering_id, l.offering_id)) l
            JOIN offering o ON o.offering_id = l.offering_id
            LEFT JOIN organisation org ON org.organisation_id = o.organisation_id
            ORDER BY CASE kind WHEN 'WHOLE' THEN 0 WHEN 'PART' THEN 1 ELSE 2 END, kind, lower(o.title)
            """.formatted(Law.LINKS);

    // Of a case whose existence alone may be known, even the offering would tell too much.
    private static final String CASES =
            "SELECT case_id, finding_class, status FROM (SELECT c.*, " + Visibility.SIGHT + """
             AS sight FROM overlap_case c) c WHERE c.sight = 'FULL' AND c.finding_class NOT IN (%s)
              AND (c.anchor_offering_id = :id OR EXISTS (
                SELECT 1 FROM case_line l WHERE l.case_id = c.case_id AND l.offering_id = :id))
            ORDER BY c.opened_at DESC
            """.formatted(Law.LINKS);

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Positive links: everybody may see them. */
    List<OfferingLink> of(String offeringId) {
        return jdbc.sql(LINKS)
                .param("id", offeringId)
                .query((row, number) ->
                        new OfferingLink(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** The cases about this offering that the viewer may open, newest first. */
    List<OfferingCase> cases(String offeringId, Viewer viewer) {
        return jdbc.sql(CASES)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("id", offeringId)
                .query((row, number) -> new OfferingCase(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
