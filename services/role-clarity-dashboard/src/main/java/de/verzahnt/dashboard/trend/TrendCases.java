package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.cases.CasePlaces;
import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the cases of a Kreis with their history, as far as the reader may know of them: two queries, however many there are. */
@Component
class TrendCases {

    private static final String SEEN = " FROM (SELECT c.*, " + Visibility.SIGHT
            + " AS sight FROM overlap_case c WHERE c.kreis = :kreis) c WHERE c.sight %s AND c.finding_class NOT IN"
            + " ('GAP', "
            + Law.LINKS + ")";

    private static final String CASES = """
        SELECT c.case_id, c.sight, c.kreis, c.opened_at,
          ARRAY(SELECT DISTINCT coalesce(o.body_id, p) FROM unnest(c.parties) AS p
            LEFT JOIN organisation o ON o.organisation_id = p) AS bodies,
          (SELECT a.districts FROM offering a WHERE a.offering_id = c.anchor_offering_id) AS anchor,
          ARRAY(SELECT DISTINCT unnest(o.districts) FROM case_line l JOIN offering o USING (offering_id)
            WHERE l.case_id = c.case_id) AS lines
        """ + SEEN.formatted("IS NOT NULL");

    private static final String STEPS = "SELECT s.* FROM case_step s JOIN (SELECT c.case_id"
            + SEEN.formatted("= 'FULL'") + ") seen USING (case_id) ORDER BY s.case_id, s.revision";

    private final JdbcClient jdbc;
    private final CasePlaces places;
    private final CurrentDistricts current;
    private final Clock clock;

    TrendCases(JdbcClient jdbc, CasePlaces places, CurrentDistricts current, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.current = current;
        this.clock = clock;
    }

    List<TrendCase> of(String kreis, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>(Visibility.parameters(viewer, clock.instant()));
        parameters.put("kreis", kreis);
        Map<String, List<TrendStep>> steps = new HashMap<>();
        jdbc.sql(STEPS).params(parameters).query(row -> {
            steps.computeIfAbsent(row.getString("case_id"), id -> new ArrayList<>())
                    .add(step(row));
        });
        return jdbc.sql(CASES)
                .params(parameters)
                .query((row, number) -> read(row, steps.getOrDefault(row.getString("case_id"), List.of())))
                .list();
    }

    private TrendCase read(ResultSet row, List<TrendStep> steps) throws SQLException {
        boolean visible = "FULL".equals(row.getString("sight"));
        return new TrendCase(
                visible,
                visible ? gemeinden(row) : Set.of(),
                Set.copyOf(Columns.strings(row, "bodies")),
                row.getTimestamp("opened_at").toInstant(),
                steps);
    }

    /** What lies in no single Gemeinde lies in all it contains. */
    private Set<String> gemeinden(ResultSet row) throws SQLException {
        Districts districts = current.get();
        return places
                .ofCase(row.getString("kreis"), Columns.strings(row, "anchor"), Columns.strings(row, "lines"))
                .stream()
                .flatMap(key ->
                        districts.gemeindeOf(key).map(Stream::of).orElseGet(() -> districts.gemeindenOf(key).stream()))
                .map(District::key)
                .collect(Collectors.toSet());
    }

    private static TrendStep step(ResultSet row) throws SQLException {
        String status = row.getString("status");
        boolean decided = "DECIDED".equals(status);
        return new TrendStep(
                row.getTimestamp("happened_at").toInstant(),
                decided || "CLOSED".equals(status),
                decided,
                row.getString("outcome"),
                row.getBoolean("alone"),
                row.getBoolean("in_force"),
                Columns.date(row, "agreed_until"));
    }
}
