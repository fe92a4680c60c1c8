package de.verzahnt.rules.compare;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.QuarterReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an offering is within one Kreis. The Kreis of a kreisfreie Stadt counts as its only Gemeinde. */
public final class Places {
    private final Districts districts;
    private final QuarterReader quarters;

    public Places(Districts districts) {
        this.districts = districts;
        this.quarters = new QuarterReader(districts);
    }

    /** The quarters of large cities where it is, see below. */
    Set<String> quartersRead(Offering offering) {
        return quartersRead(
                offering.districts(),
                offering.title(),
                offering.description(),
                offering.provider().seat(),
                offering.provider().name());
    }

    /**
     * The quarters of large cities where it is, as far as they are finer than the places reported: those its title and
     * description name; where they name none, that of who runs it, by its seat or else by its name ("Nachbarschaftshaus
     * Styrum").
     *
     * @param seat key of the place where the organisation has its seat; null when unknown
     * @param name of the organisation; empty when unknown
     */
    public Set<String> quartersRead(
            Set<String> reported, String title, String description, @Nullable String seat, String name) {
        Function<Function<String, Stream<String>>, Set<String>> finer = reader -> citiesOf(reported)
                .flatMap(city -> reader.apply(city).filter(quarter -> isFiner(quarter, city, reported)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inText = finer.apply(city -> quarters.in(city, title, description).stream());
        boolean known = !inText.isEmpty() || QuarterReader.meansAll(title, description);
        return known ? inText : finer.apply(city -> quartersOf(city, seat, name));
    }

    private Stream<String> quartersOf(String city, @Nullable String seat, String name) {
        boolean seated = seat != null && isQuarter(seat) && districts.contains(city, seat);
        return seated ? Stream.of(seat) : quarters.in(city, name, "").stream();
    }

    private Stream<String> citiesOf(Set<String> reported) {
        return reported.stream()
                .flatMap(key -> districts.gemeindeOf(key).stream())
                .map(District::key)
                .filter(districts::isLargeCity)
                .distinct();
    }

    /** Where a quarter is reported, its parts only: a Stadtteil in the text, the Stadtbezirk in the report. */
    private boolean isFiner(String quarter, String city, Set<String> reported) {
        List<String> ofCity = reported.stream()
                .filter(key -> districts.isSozialraum(key) && districts.contains(city, key))
                .toList();
        return ofCity.isEmpty()
                || ofCity.stream().anyMatch(key -> !key.equals(quarter) && districts.contains(key, quarter));
    }

    /** Keys in the Kreis, the Kreis key itself for what covers all of it; empty when the offering is elsewhere. */
    Set<String> within(String kreis, Set<String> districts) {
        Set<String> keys = new TreeSet<>();
        districts.stream().flatMap(key -> clip(kreis, key)).forEach(keys::add);
        return keys;
    }

    /** The Gemeinden of these places, and the Kreis key itself for what covers all of it. */
    public Set<String> towns(String kreis, Offering offering) {
        Set<String> keys = new TreeSet<>();
        within(kreis, offering.districts()).forEach(key -> keys.add(town(key)));
        return keys;
    }

    /**
     * Whether it serves the Kreis, by naming it or by listing more than half of its Gemeinden (quarters do not count).
     * Never so in a kreisfreie Stadt, which is a city.
     */
    boolean servesMostOf(String kreis, Set<String> places) {
        Set<String> here = within(kreis, places);
        int gemeinden = districts.gemeindenOf(kreis).size();
        long served = here.stream().filter(key -> !isQuarter(key)).count();
        return here.contains(kreis) || (gemeinden > 1 && 2 * served > gemeinden);
    }

    /** Whether both touch the Kreis at all. */
    public boolean bothIn(Pair pair) {
        return !within(pair.kreis(), pair.a().districts()).isEmpty()
                && !within(pair.kreis(), pair.b().districts()).isEmpty();
    }

    /** The Gemeinde of a place; the Kreis key when it is no finer. */
    String town(String key) {
        return districts.gemeindeOf(key).map(District::key).orElse(key);
    }

    boolean isQuarter(String key) {
        return districts.isSozialraum(key);
    }

    /** The inner one of two nested places. */
    String inner(String one, String other) {
        return districts.contains(one, other) ? other : one;
    }

    boolean mayOverlap(String one, String other) {
        return districts.mayOverlap(one, other);
    }

    boolean nested(String one, String other) {
        return districts.contains(one, other) || districts.contains(other, one);
    }

    /** Whether both lie directly in one Stadtbezirk. */
    boolean areNeighbours(String one, String other) {
        Optional<String> above = districts.find(one).flatMap(District::parent).filter(districts::isSozialraum);
        return above.isPresent() && above.equals(districts.find(other).flatMap(District::parent));
    }

    /** Whether it lies in a Gemeinde that is one place. */
    boolean isInSmallTown(String key) {
        return districts
                .gemeindeOf(key)
                .filter(town -> !isLargeCity(town.key()))
                .isPresent();
    }

    boolean isLargeCity(String gemeinde) {
        return districts.isLargeCity(gemeinde);
    }

    private Stream<String> clip(String kreis, String key) {
        if (districts.contains(key, kreis)) {
            return Stream.of(town(kreis));
        }
        return districts.contains(kreis, key) ? Stream.of(key) : Stream.empty();
    }
}
