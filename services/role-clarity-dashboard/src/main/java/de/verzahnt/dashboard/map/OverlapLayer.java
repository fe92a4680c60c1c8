package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.cases.CasePlaces;
import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.cases.Sight;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that asked something at a moment, by where their offerings meet, as far as the reader may know of them today. */
@Component
class OverlapLayer {

    private static final String ASKING = "SELECT a.field, c.kreis, c.sight, a.districts AS anchor, ARRAY("
            + """
            SELECT DISTINCT unnest(o.districts) FROM case_line l JOIN offering o USING (offering_id)
            WHERE l.case_id = c.case_id AND l.opened_at <= :moment AND coalesce(l.closed_at > :moment, true)) AS lines
            FROM (SELECT c.*, %s AS sight FROM overlap_case c
              WHERE c.opened_at <= :moment AND (:extent = '05' OR c.kreis = :extent)) c
            LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
            WHERE c.finding_class NOT IN ('GAP', %s) AND (c.sight = 'EXISTENCE' OR c.sight = 'FULL' AND coalesce((
              SELECT s.status FROM case_step s WHERE s.case_id = c.case_id AND s.happened_at <= :moment
              ORDER BY s.revision DESC LIMIT 1), (SELECT 'OPEN' FROM case_step s WHERE s.case_id = c.case_id LIMIT 1),
              c.status) IN (%s))
            """.formatted(Visibility.SIGHT, Law.LINKS, Law.OPEN_STATES);

    private final JdbcClient jdbc;
    private final CasePlaces places;
    private final Clock clock;

    /**
     * What was open.
     *
     * @param hidden cases that are still with their parties and belong to no area yet
     */
    record Open(FieldCounts counts, int hidden) {}

    OverlapLayer(JdbcClient jdbc, CasePlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    Open at(Instant moment, Ground ground, Viewer viewer) {
        FieldCounts counts = new FieldCounts();
        int[] hidden = {0};
        jdbc.sql(ASKING)
                .params(Visibility.parameters(viewer, clock.instant()))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("extent", ground.extent())
                .query(row -> {
                    if (Sight.valueOf(row.getString("sight")) == Sight.EXISTENCE) {
                        hidden[0]++;
                    } else {
                        counts.add(fields(row), ground.touchedBy(places(row)));
                    }
                });
        return new Open(counts, hidden[0]);
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return field == null ? List.of() : List.of(field);
    }

    private List<String> places(ResultSet row) throws SQLException {
        return places.ofCase(row.getString("kreis"), Columns.strings(row, "anchor"), Columns.strings(row, "lines"));
    }
}
