package de.verzahnt.dashboard.matrix;

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

    private static final String OPEN = "select a.field, c.kreis, case when c.sight = 'FULL' then a.districts end"
            + " from (select c.*, " + Visibility.SIGHT + """
             as sight from overlap_case c) c left join offering a on a.offering_id = c.anchor_offering_id
            where c.sight is not null and c.finding_class not in ('RELATED', 'GAP') and c.status in ('OPEN', 'IN_CLARIFICATION')
            """;

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
