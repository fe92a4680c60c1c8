package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.sql.Array;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open cases a viewer may know of, never more of them than that. */
@Component
class OpenCases {

    private static final String OPEN = "SELECT a.field, c.kreis, CASE WHEN c.sight = 'FULL' THEN a.districts END"
            + " FROM (SELECT c.*, " + Visibility.SIGHT + """
             AS sight FROM overlap_case c) c LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
            WHERE c.sight IS NOT NULL AND c.finding_class NOT IN ('GAP', %s) AND c.status IN (%s)
            """.formatted(Law.LINKS, Law.OPEN_STATES);

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenCase> seenBy(Viewer viewer, Instant now) {
        return jdbc.sql(OPEN)
                .params(Visibility.parameters(viewer, now))
                .query((row, number) -> {
                    Array districts = row.getArray(3);
                    return new OpenCase(
                            row.getString(1),
                            row.getString(2),
                            districts == null ? List.of() : List.of((String[]) districts.getArray()));
                })
                .list();
    }
}
