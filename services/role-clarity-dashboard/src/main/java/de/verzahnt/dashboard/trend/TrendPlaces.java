package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places whose trend a reader can choose: their Kreise with the areas of the KIs and all Gemeinden, and every other Kreis. */
@Component
class TrendPlaces {

    private static final String KI = "KI";

    private final JdbcClient jdbc;
    private final CurrentDistricts current;
    private final ReferenceData reference;

    private record Centre(String id, String name, List<String> area) {}

    TrendPlaces(JdbcClient jdbc, CurrentDistricts current, ReferenceData reference) {
        this.jdbc = jdbc;
        this.current = current;
        this.reference = reference;
    }

    /** The reader's own Kreise first, each with its parts; then the other Kreise. */
    List<TrendPlace> of(Viewer viewer) {
        TreeSet<String> own = new TreeSet<>(viewer.kreise());
        own.addAll(viewer.steered());
        List<TrendPlace> places = new ArrayList<>();
        own.forEach(kreis -> places.addAll(inKreis(kreis)));
        current.get().kreise().stream()
                .filter(kreis -> !own.contains(kreis.key()))
                .map(kreis -> kreis(kreis.key()))
                .forEach(places::add);
        return places;
    }

    /** A Kreis, the areas of its KIs where it has several, and its Gemeinden where it has several. */
    List<TrendPlace> inKreis(String kreis) {
        List<TrendPlace> places = new ArrayList<>(List.of(kreis(kreis)));
        List<TrendPlace> centres = centres(kreis);
        if (centres.size() > 1) {
            places.addAll(centres);
        }
        List<String> gemeinden = gemeinden(kreis);
        if (gemeinden.size() > 1) {
            gemeinden.forEach(
                    key -> places.add(new TrendPlace(key, TrendPlace.Kind.GEMEINDE, kreis, List.of(key), "")));
        }
        return places;
    }

    private TrendPlace kreis(String key) {
        return new TrendPlace(key, TrendPlace.Kind.KREIS, key, gemeinden(key), "");
    }

    private List<TrendPlace> centres(String kreis) {
        Districts districts = current.get();
        return jdbc
                .sql("SELECT organisation_id, name, responsible_districts FROM organisation"
                        + " WHERE active AND type = 'KI' ORDER BY name, organisation_id")
                .query((row, number) -> new Centre(
                        row.getString(1),
                        row.getString(2),
                        reference.areaOf(KI, row.getString(1), Columns.strings(row, "responsible_districts"))))
                .list()
                .stream()
                .map(centre -> new TrendPlace(
                        centre.id(),
                        TrendPlace.Kind.KI,
                        kreis,
                        gemeinden(kreis).stream()
                                .filter(gemeinde ->
                                        centre.area().stream().anyMatch(area -> districts.contains(area, gemeinde)))
                                .toList(),
                        centre.name()))
                .filter(place -> !place.gemeinden().isEmpty())
                .toList();
    }

    private List<String> gemeinden(String kreis) {
        return current.get().gemeindenOf(kreis).stream().map(District::key).toList();
    }
}
