package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts all figures in one query. */
@Component
class CaseCounts {

    private static final String COUNTED = Stream.of(Figure.values())
            .map(figure -> "count(*) FILTER (WHERE %1$s) AS now_%3$s, count(*) FILTER (WHERE %2$s) AS before_%3$s, "
                    .formatted(figure.now(), figure.before(), figure))
            .collect(Collectors.joining("", "SELECT a.field, ", ""));

    private static final String COUNTS = COUNTED
            + "count(*) FILTER (WHERE c.sight = 'FULL' AND c.changed_at > :since) AS news,"
            + " min(c.disclosed_at) FILTER (WHERE c.sight = 'EXISTENCE') AS first_end" + CaseQuery.FROM;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this viewer's unfiltered list holds; news are what changed after this moment. */
    CaseFigures of(Viewer viewer, Instant since) {
        CaseQuery query = CaseQuery.of(CaseFilter.NONE, viewer, clock.instant());
        return new CaseFigures(jdbc.sql(COUNTS + query.conditions() + " GROUP BY a.field")
                .params(query.parameters())
                .param("since", Columns.time(since))
                .query(CaseCounts::part)
                .list());
    }

    private static CaseFigures.Part part(ResultSet row, int number) throws SQLException {
        Map<Figure, Long> now = new EnumMap<>(Figure.class);
        Map<Figure, Long> before = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            now.put(figure, row.getLong("now_" + figure));
            before.put(figure, row.getLong("before_" + figure));
        }
        return new CaseFigures.Part(
                row.getString("field"), now, before, row.getLong("news"), Columns.instant(row, "first_end"));
    }
}
