package de.verzahnt.dashboard.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An attacker with all maps of a quarter subtracts whatever can be subtracted: no withheld count stands in any number shown. */
@DashboardTest
class MapRecoveryTest {

    private static final CalendarQuarter QUARTER = new CalendarQuarter(2025, 4);
    private static final List<String> KINDS =
            List.of("abh.ik_berechtigung", "abh.ik_verpflichtung", "abh.einbuergerung_beratung");
    private static final Set<String> LANGUAGE = Set.of("abh.ik_berechtigung", "abh.ik_verpflichtung");
    private static final Viewer NOBODY = new Viewer(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    @Autowired
    Maps maps;

    @Autowired
    JdbcClient jdbc;

    private final List<String> gemeinden = ReferenceData.load().districts().gemeindenOf("05334").stream()
            .map(District::key)
            .toList();

    @Test
    void noWithheldCountIsPartOfANumberOnAnyMap() {
        Random random = new Random(20261130);
        int numbers = 0;
        for (int run = 0; run < 40; run++) {
            Map<String, Integer> published = publish(random, run % 2 == 0 ? 5 : 40);
            numbers += attack(null, published) + attack("SPRACHE", published) + attack("AUFENTHALT", published);
        }
        assertThat(numbers).as("numbers that were shown at all").isGreaterThan(100);
    }

    private int attack(@Nullable String field, Map<String, Integer> published) {
        int numbers = 0;
        for (Area area : map(field, "05334")) {
            numbers += attack(area.value(), kinds(field), List.of(area.key()), published);
        }
        Value kreis = coarse(field);
        return kreis == null ? numbers : numbers + attack(kreis, kinds(field), gemeinden, published);
    }

    /** Every number is the sum of published cells, and none of those it is made of is withheld. */
    private static int attack(Value shown, List<String> kinds, List<String> places, Map<String, Integer> published) {
        if (!shown.counted()) {
            assertThat(shown.count()).isZero();
            return 0;
        }
        List<String> cells = kinds.stream()
                .flatMap(kind -> places.stream().map(place -> kind + "@" + place))
                .toList();
        assertThat(cells)
                .allSatisfy(cell -> assertThat(published.get(cell)).as(cell).isNotNull());
        assertThat(shown.count())
                .isEqualTo(cells.stream()
                        .mapToInt(cell -> published.getOrDefault(cell, 0))
                        .sum());
        return 1;
    }

    private List<Area> map(@Nullable String field, String extent) {
        return maps.map(new MapWish(extent, Measure.DEMAND, field, QUARTER, false), NOBODY)
                .areas();
    }

    /** The Kreis on the small map of the Land; there is none for all fields together. */
    private @Nullable Value coarse(@Nullable String field) {
        return field == null
                ? null
                : maps.ofEachField(new MapWish("05", Measure.DEMAND, null, QUARTER, false), NOBODY).maps().stream()
                        .filter(map -> map.field().equals(field))
                        .flatMap(map -> map.areas().stream())
                        .filter(area -> area.key().equals("05334"))
                        .map(Area::value)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> kinds(@Nullable String field) {
        return KINDS.stream()
                .filter(kind -> field == null || LANGUAGE.contains(kind) == field.equals("SPRACHE"))
                .toList();
    }

    /** Small counts are withheld and others rounded, as the README of the gateway says. */
    private Map<String, Integer> publish(Random random, int most) {
        jdbc.sql("DELETE FROM touchpoint").update();
        Map<String, Integer> published = new TreeMap<>();
        Stream<String> cells = KINDS.stream().flatMap(kind -> gemeinden.stream().map(place -> kind + "@" + place));
        cells.forEach(cell -> {
            int count = random.nextInt(4) == 0 ? random.nextInt(most) : 5 + random.nextInt(most);
            @Nullable Integer told = count > 0 && count < 5 ? null : Integer.valueOf(5 * Math.round(count / 5f));
            if (told != null) {
                published.put(cell, told);
            }
            jdbc.sql("INSERT INTO touchpoint VALUES (:cell, 'abh', :place, '2025-Q4', :kind, NULL, :told,"
                            + " :small, 1, now())")
                    .param("cell", cell)
                    .param("place", cell.substring(cell.indexOf('@') + 1))
                    .param("kind", cell.substring(0, cell.indexOf('@')))
                    .param("told", told)
                    .param("small", told == null)
                    .update();
        });
        return published;
    }
}
