package de.verzahnt.rules;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which keys an offering stands, and under which its candidates do. Must let through every pair the rules
 * could find something with: a town and a topic in common; a town, a programme and divided roles; or a declared structure.
 */
final class IndexKeys {
    private static final String ANYWHERE = "*";

    private final Places places;
    private final Topics topicsRead;
    private final String kreis;

    IndexKeys(Places places, Topics topics, String kreis) {
        this.places = places;
        this.topicsRead = topics;
        this.kreis = kreis;
    }

    /** What is Kreis-wide stands under the Kreis; what is local stands under its towns, and under a key for "anywhere". */
    Set<String> standsUnder(Offering offering) {
        Set<String> towns = places.towns(kreis, offering);
        Set<String> keys = new TreeSet<>();
        if (towns.isEmpty()) {
            return keys;
        }
        towns.add(ANYWHERE);
        Set<String> topics = topicsRead.of(offering);
        if (offering.fundingProgramme() != null) {
            topics.add((offering.operative() ? "run:" : "steer:") + offering.fundingProgramme());
        }
        cross(towns, topics, keys);
        keys.add("id:" + offering.id());
        if (offering.partOf() != null) {
            keys.add("part-of:" + offering.partOf());
        }
        return keys;
    }

    /** The keys its candidates stand under. */
    Set<String> lookUp(Offering offering) {
        Set<String> towns = places.towns(kreis, offering);
        Set<String> keys = new TreeSet<>();
        if (towns.isEmpty()) {
            return keys;
        }
        boolean kreisWide = towns.contains(kreis);
        towns.add(kreis);
        Set<String> topics = topicsRead.of(offering);
        if (offering.fundingProgramme() != null) {
            topics.add((offering.operative() ? "steer:" : "run:") + offering.fundingProgramme());
        }
        cross(kreisWide ? Set.of(ANYWHERE) : towns, topics, keys);
        keys.add("part-of:" + offering.id());
        if (offering.partOf() != null) {
            keys.add("id:" + offering.partOf());
            keys.add("part-of:" + offering.partOf());
        }
        return keys;
    }

    private static void cross(Collection<String> towns, Collection<String> topics, Set<String> keys) {
        towns.forEach(town -> topics.forEach(topic -> keys.add(town + "|" + topic)));
    }
}
