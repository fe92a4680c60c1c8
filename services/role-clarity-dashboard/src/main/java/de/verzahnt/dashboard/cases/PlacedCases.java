package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Districts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where cases are, for the Rollenmatrix and for the list behind each of its numbers. */
@Component
public class PlacedCases {

    private static final String SELECT = """
            SELECT c.case_id, c.sight, c.kreis, a.field, a.districts AS anchor_places,
              ARRAY(SELECT DISTINCT unnest(lo.districts) FROM case_line l JOIN offering lo USING (offering_id)
                WHERE l.case_id = c.case_id AND l.status <> 'CLOSED') AS line_places
            """;

    private final JdbcClient jdbc;
    private final CasePlaces places;
    private final CurrentDistricts districts;
    private final Clock clock;

    PlacedCases(JdbcClient jdbc, CasePlaces places, CurrentDistricts districts, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.districts = districts;
        this.clock = clock;
    }

    /** The cases a viewer may know of and asks for; the place of the filter is not looked at. */
    public List<PlacedCase> of(CaseFilter filter, Viewer viewer) {
        CaseQuery query = CaseQuery.of(filter, viewer, Instant.now(clock));
        return jdbc.sql(SELECT + CaseQuery.FROM + query.conditions())
                .params(query.parameters())
                .query(this::placed)
                .list();
    }

    /** Ids of those of them that are at this place. */
    List<String> idsAt(String place, CaseFilter filter, Viewer viewer) {
        Districts all = districts.get();
        return of(filter, viewer).stream()
                .filter(one -> one.reaches(place, all))
                .map(PlacedCase::caseId)
                .toList();
    }

    private PlacedCase placed(ResultSet row, int number) throws SQLException {
        String kreis = row.getString("kreis");
        List<String> at = Sight.valueOf(row.getString("sight")) == Sight.FULL
                ? places.ofCase(kreis, Columns.strings(row, "anchor_places"), Columns.strings(row, "line_places"))
                : List.of();
        return new PlacedCase(row.getString("case_id"), row.getString("field"), kreis, at);
    }
}
