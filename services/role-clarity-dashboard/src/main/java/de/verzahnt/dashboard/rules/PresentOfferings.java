package de.verzahnt.dashboard.rules;

import de.verzahnt.dashboard.readmodel.JsonRow;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.rules.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is reported now, as the rules see it. An offering waits until its organisation is known, as in the detector. */
@Component
public class PresentOfferings {

    private static final String ALL = """
            SELECT o.offering || jsonb_build_object('id', o.offering_id,
              'provider', jsonb_build_object('organisationId', g.organisation_id, 'bodyId', g.body_id,
                'sector', g.sector, 'type', g.type, 'umbrella', g.umbrella,
                'seat', g.home_district, 'name', g.name),
              'period', jsonb_build_object('from', o.period_from, 'until', o.period_until))
            FROM offering o JOIN organisation g USING (organisation_id)
            WHERE o.active AND g.sector <> 'UNKNOWN' AND (:kreis = '' OR :kreis = ANY (o.areas) OR :land = ANY (o.districts))
            ORDER BY o.offering_id""";
    private static final int LAND_KEY_LENGTH = 2;

    private final JdbcClient jdbc;
    private final CurrentDistricts districts;

    PresentOfferings(JdbcClient jdbc, CurrentDistricts districts) {
        this.jdbc = jdbc;
        this.districts = districts;
    }

    /** By Kreis; those of one Kreis only, unless the key is empty. */
    public Map<String, List<Offering>> byKreis(String kreis) {
        String land = kreis.length() < LAND_KEY_LENGTH ? "" : kreis.substring(0, LAND_KEY_LENGTH);
        Map<String, List<Offering>> found = new TreeMap<>();
        jdbc.sql(ALL)
                .param("kreis", kreis)
                .param("land", land)
                .query(new JsonRow<>(Offering.class))
                .list()
                .forEach(offering -> offering.districts().stream()
                        .flatMap(key -> districts.get().nearest(key).stream())
                        .flatMap(near -> districts.get().kreiseOf(near.key()).stream())
                        .map(District::key)
                        .distinct()
                        .filter(key -> kreis.isEmpty() || kreis.equals(key))
                        .forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(offering)));
        return found;
    }

    /** The Kreise in which anything is reported, by key. */
    public List<String> kreise() {
        return districts.get().kreise().stream()
                .map(District::key)
                .filter(reported()::contains)
                .toList();
    }

    private Set<String> reported() {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT unnest(areas) FROM offering WHERE active")
                .query(String.class)
                .list());
    }
}
