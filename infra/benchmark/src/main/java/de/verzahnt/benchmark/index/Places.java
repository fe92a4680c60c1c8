package de.verzahnt.benchmark.index;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.rules.Offering;
import java.util.Set;
import java.util.TreeSet;

/** The Gemeinden of offerings in one Kreis, as keys for a search engine. */
record Places(Districts districts, String kreis) {
    private static final String ANYWHERE = "*";

    /** What it is to be found under: its towns or the Kreis, and "anywhere". */
    Set<String> standsUnder(Offering offering) {
        Set<String> keys = towns(offering);
        keys.add(ANYWHERE);
        return keys;
    }

    /** Where those it can meet are found. */
    Set<String> lookUp(Offering offering) {
        Set<String> towns = towns(offering);
        if (towns.contains(kreis)) {
            return Set.of(ANYWHERE);
        }
        towns.add(kreis);
        return towns;
    }

    private Set<String> towns(Offering offering) {
        Set<String> towns = new TreeSet<>();
        offering.districts()
                .forEach(key ->
                        towns.add(districts.gemeindeOf(key).map(District::key).orElse(key)));
        return towns;
    }
}
