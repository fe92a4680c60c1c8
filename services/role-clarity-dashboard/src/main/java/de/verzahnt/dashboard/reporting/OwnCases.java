package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases about offerings that still ask something and that the reader may open. */
@Component
class OwnCases {
    private static final String OPEN = "SELECT * FROM (SELECT o.id, c.case_id, c.finding_class, c.opened_at, "
            + Visibility.SIGHT + """
             AS sight FROM overlap_case c
              JOIN unnest(CAST(:ids AS text[])) AS o(id) ON c.anchor_offering_id = o.id OR EXISTS (
                SELECT 1 FROM case_line l WHERE l.case_id = c.case_id AND l.offering_id = o.id)
              WHERE c.status IN (%s) AND c.finding_class NOT IN (%s)) seen
            WHERE sight = 'FULL' ORDER BY opened_at DESC, case_id
            """.formatted(Law.OPEN_STATES, Law.LINKS);

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of them. */
    record OwnCase(String caseId, String findingClass) {}

    /** By offering, newest first; an offering without any is not there. */
    Map<String, List<OwnCase>> open(Collection<String> offerings, Viewer viewer) {
        Map<String, List<OwnCase>> found = new HashMap<>();
        jdbc.sql(OPEN)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("ids", offerings.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new OwnCase(row.getString(2), row.getString(3)));
                });
        return found;
    }
}
