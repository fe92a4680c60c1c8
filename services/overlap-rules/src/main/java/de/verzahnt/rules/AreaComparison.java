package de.verzahnt.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near the places are. Inside a large city the quarter counts, in a small town the Gemeinde is one place.
 * Sozialraeume of different making may overlap unseen; then their Gemeinde is the only safe common denominator.
 */
final class AreaComparison implements CodeComparison<Set<String>> {
    /** Nearest first: the nearest pair of places counts. */
    enum Level {
        /** The same Sozialraum, or one inside the other. */
        SAME_QUARTER,
        /** The same Gemeinde, which is one place. */
        SAME_TOWN,
        /** The same large city, and one of them serves all of it. */
        CITY_WIDE,
        /** Both serve the Kreis or more than half of its Gemeinden. */
        SAME_KREIS,
        /** One serves the whole Kreis, the other a part. */
        KREIS_WIDE,
        /** The same large city, quarters of different making: they may overlap unseen. */
        UNSURE_QUARTER,
        /** The same large city, other quarters. */
        OTHER_QUARTER,
        /** No Gemeinde in common; only links by declared structure get here. */
        APART
    }

    private final Places places;

    AreaComparison(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "AREA";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Set<String> looksAt(Offering offering) {
        return offering.districts();
    }

    @Override
    public Observation observe(Set<String> one, Set<String> other, String kreis) {
        Map<Level, Set<String>> seen = new EnumMap<>(Level.class);
        for (String a : places.within(kreis, one)) {
            for (String b : places.within(kreis, other)) {
                note(seen, kreis, a, b);
            }
        }
        if (places.servesMostOf(kreis, one) && places.servesMostOf(kreis, other)) {
            add(seen, Level.SAME_KREIS, kreis);
        }
        return seen.entrySet().stream()
                .findFirst()
                .map(nearest -> new Observation(nearest.getKey(), List.copyOf(nearest.getValue())))
                .orElseGet(() -> new Observation(Level.APART, List.of()));
    }

    private void note(Map<Level, Set<String>> seen, String kreis, String a, String b) {
        String townA = places.town(a);
        String townB = places.town(b);
        boolean wideA = townA.equals(kreis);
        boolean wideB = townB.equals(kreis);
        if (wideA || wideB) {
            add(seen, Level.KREIS_WIDE, wideA ? b : a);
        } else if (townA.equals(townB)) {
            Level level = inTown(a, b, townA);
            add(seen, level, level == Level.SAME_QUARTER ? places.inner(a, b) : townA);
        }
    }

    private Level inTown(String a, String b, String town) {
        boolean quarters = places.isQuarter(a) && places.isQuarter(b);
        if (quarters && places.nested(a, b)) {
            return Level.SAME_QUARTER;
        }
        if (!places.isLargeCity(town)) {
            return Level.SAME_TOWN;
        }
        if (!quarters) {
            return Level.CITY_WIDE;
        }
        return places.mayOverlap(a, b) ? Level.UNSURE_QUARTER : Level.OTHER_QUARTER;
    }

    private static void add(Map<Level, Set<String>> seen, Level level, String key) {
        seen.computeIfAbsent(level, l -> new TreeSet<>()).add(key);
    }
}
