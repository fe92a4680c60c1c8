package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.QuarterReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How near the places are. Inside a large city the quarter counts, in a small town the Gemeinde is one place.
 * Sozialraeume of different making may overlap unseen; then their Gemeinde is the only safe common denominator.
 */
public final class AreaComparison implements CodeComparison<AreaComparison.Where> {
    /** Nearest first: the nearest pair of places counts. */
    public enum Level {
        /** The same Sozialraum, or one inside the other. */
        SAME_QUARTER,
        /** The same quarter, which at least one names in its text only. */
        SAME_QUARTER_IN_TEXT,
        /** The same Gemeinde, which is one place. */
        SAME_TOWN,
        /** The same large city, of which neither names a quarter, or one says that it serves all of it. */
        CITY_WIDE,
        /** The same large city, of which neither names a quarter, but both a street or a house. */
        TWO_ADDRESSES,
        /** The same large city, of which one names a quarter and the other none. */
        QUARTER_UNKNOWN,
        /** The same large city, of which one names a quarter, the other a street or a house in nobody knows which. */
        ADDRESS_UNKNOWN,
        /** Both serve the Kreis or more than half of its Gemeinden. */
        SAME_KREIS,
        /** One serves the whole Kreis, the other a part. */
        KREIS_WIDE,
        /** The same large city, quarters of different making: they may overlap unseen. */
        UNSURE_QUARTER,
        /** Two Stadtteile of one Stadtbezirk. */
        NEIGHBOURING_QUARTER,
        /** The same large city, other quarters, at least one of which stands in a text only. */
        OTHER_QUARTER_IN_TEXT,
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

    /**
     * The places of an offering.
     *
     * @param districts as the report names them
     * @param inText quarters of large cities that its text or its provider tells, finer than what it reports
     * @param everywhere whether its text says that the whole city is meant
     * @param addressed whether all that is known of its place in a large city is a street or a house
     */
    record Where(Set<String> districts, Set<String> inText, boolean everywhere, boolean addressed) {}

    @Override
    public Where looksAt(Offering offering) {
        boolean everywhere = QuarterReader.meansAll(offering.title(), offering.description());
        Set<String> inText = places.quartersRead(offering);
        boolean addressed = inText.isEmpty() && !everywhere && isQuarterless(offering) && Address.isNamed(offering);
        return new Where(offering.districts(), inText, everywhere, addressed);
    }

    private boolean isQuarterless(Offering offering) {
        return offering.districts().stream().noneMatch(places::isQuarter)
                && !offering.districts().stream().allMatch(places::isInSmallTown);
    }

    @Override
    public Observation observe(Where one, Where other, String kreis) {
        Map<Level, Set<String>> seen = new EnumMap<>(Level.class);
        for (String a : places.within(kreis, one.districts())) {
            for (String b : places.within(kreis, other.districts())) {
                note(seen, kreis, finer(a, one), finer(b, other), inText(a, one) || inText(b, other));
            }
        }
        if (places.servesMostOf(kreis, one.districts()) && places.servesMostOf(kreis, other.districts())) {
            add(seen, Level.SAME_KREIS, kreis);
        }
        return seen.entrySet().stream()
                .findFirst()
                .map(nearest -> new Observation(meant(nearest.getKey(), one, other), List.copyOf(nearest.getValue())))
                .orElseGet(() -> new Observation(Level.APART, List.of()));
    }

    private static Level meant(Level level, Where one, Where other) {
        return switch (level) {
            case QUARTER_UNKNOWN -> quarterUnknown(one, other);
            case CITY_WIDE -> one.addressed && other.addressed ? Level.TWO_ADDRESSES : level;
            default -> level;
        };
    }

    private static Level quarterUnknown(Where one, Where other) {
        if (one.everywhere || other.everywhere) {
            return Level.CITY_WIDE;
        }
        return one.addressed || other.addressed ? Level.ADDRESS_UNKNOWN : Level.QUARTER_UNKNOWN;
    }

    /** The quarters the text names in this place, or the place itself. */
    private Set<String> finer(String place, Where where) {
        return inText(place, where) ? where.inText() : Set.of(place);
    }

    private boolean inText(String place, Where where) {
        return where.inText().stream().anyMatch(quarter -> places.nested(place, quarter));
    }

    private void note(Map<Level, Set<String>> seen, String kreis, Set<String> one, Set<String> other, boolean inText) {
        one.forEach(a -> other.forEach(b -> note(seen, kreis, a, b, inText)));
    }

    private void note(Map<Level, Set<String>> seen, String kreis, String a, String b, boolean inText) {
        String townA = places.town(a);
        String townB = places.town(b);
        boolean wideA = townA.equals(kreis);
        boolean wideB = townB.equals(kreis);
        if (wideA || wideB) {
            add(seen, Level.KREIS_WIDE, wideA ? b : a);
        } else if (townA.equals(townB)) {
            Level level = inTown(a, b, townA);
            String evidence = level == Level.SAME_QUARTER ? places.inner(a, b) : townA;
            add(seen, inText ? asRead(level) : level, evidence);
        }
    }

    private static Level asRead(Level level) {
        return switch (level) {
            case SAME_QUARTER -> Level.SAME_QUARTER_IN_TEXT;
            case OTHER_QUARTER -> Level.OTHER_QUARTER_IN_TEXT;
            default -> level;
        };
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
            return places.isQuarter(a) || places.isQuarter(b) ? Level.QUARTER_UNKNOWN : Level.CITY_WIDE;
        }
        if (places.mayOverlap(a, b)) {
            return Level.UNSURE_QUARTER;
        }
        return places.areNeighbours(a, b) ? Level.NEIGHBOURING_QUARTER : Level.OTHER_QUARTER;
    }

    private static void add(Map<Level, Set<String>> seen, Level level, String key) {
        seen.computeIfAbsent(level, l -> new TreeSet<>()).add(key);
    }
}
