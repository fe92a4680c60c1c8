package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.cases.CasePlaces;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open cases a viewer may know of, never more of them than that. */
@Component
class OpenCases {

    private static final String OPEN = "SELECT a.field, c.kreis, CASE WHEN c.sight = 'FULL' THEN a.districts END, CASE"
            + " WHEN c.sight = 'FULL' THEN ARRAY(SELECT DISTINCT unnest(lo.districts) FROM case_line l"
            + " JOIN offering lo USING (offering_id) WHERE l.case_id = c.case_id AND l.status <> 'CLOSED') END"
            + " FROM (SELECT c.*, " + Visibility.SIGHT + """
             AS sight FROM overlap_case c) c LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
            WHERE c.sight IS NOT NULL AND c.finding_class NOT IN ('GAP', %s) AND c.status IN (%s)
            """.formatted(Law.LINKS, Law.OPEN_STATES);

    private final JdbcClient jdbc;
    private final CasePlaces places;

    OpenCases(JdbcClient jdbc, CasePlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    List<OpenCase> seenBy(Viewer viewer, Instant now) {
        return jdbc.sql(OPEN)
                .params(Visibility.parameters(viewer, now))
                .query((row, number) -> {
                    List<String> anchor = keys(row.getArray(3));
                    List<String> lines = keys(row.getArray(4));
                    return new OpenCase(
                            row.getString(1),
                            row.getString(2),
                            places.meeting(anchor, lines.isEmpty() ? anchor : lines));
                })
                .list();
    }

    private static List<String> keys(@Nullable Array districts) throws SQLException {
        return districts == null ? List.of() : List.of((String[]) districts.getArray());
    }
}
