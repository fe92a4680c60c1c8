package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.reference.ReferenceData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who brings the parties of a case together: the municipal integration centres whose area meets the place the rules saw
 * ({@code AREA}), where they are no party. The same question the notifier asks before it tells them.
 */
@Component
public class Coordinators {

    private static final String CENTRE = "KI";
    private static final String AREA = "AREA";

    private final JdbcClient jdbc;
    private final ReferenceData reference;

    Coordinators(JdbcClient jdbc, ReferenceData reference) {
        this.jdbc = jdbc;
        this.reference = reference;
    }

    /** Those this viewer acts for, id to name. */
    public Map<String, String> of(CaseDetails about, Viewer viewer) {
        Map<String, String> mine = new LinkedHashMap<>();
        if (viewer.kreise().isEmpty() || !Law.coordinated(about)) {
            return mine;
        }
        List<String> places = places(about).toList();
        jdbc.sql("""
                        SELECT organisation_id, name, responsible_districts FROM organisation
                        WHERE organisation_id = ANY (?) AND type = ? ORDER BY name
                        """)
                .param(viewer.organisations().toArray(String[]::new))
                .param(CENTRE)
                .query(row -> {
                    String centre = row.getString(1);
                    List<String> registered = Columns.strings(row, "responsible_districts");
                    if (reference.answersFor(CENTRE, centre, registered, places)
                            && !about.parties().containsKey(centre)) {
                        mine.put(centre, row.getString(2));
                    }
                });
        return mine;
    }

    private static Stream<String> places(CaseDetails about) {
        return about.lines().stream()
                .flatMap(line -> line.reasons().stream())
                .filter(reason -> reason.comparison().equals(AREA))
                .flatMap(reason -> reason.evidence().stream());
    }
}
