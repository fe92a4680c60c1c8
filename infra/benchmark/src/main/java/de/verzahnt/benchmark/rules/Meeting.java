package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.rules.Offering;
import java.util.Set;
import java.util.TreeSet;

/** Where two offerings meet: the fold of cross-validation. What happens in one Gemeinde is never learned from it. */
final class Meeting {
    private final Districts districts;
    private final String kreis;

    Meeting(Districts districts, String kreis) {
        this.districts = districts;
        this.kreis = kreis;
    }

    /** The one Gemeinde both serve, or that the local one of the two serves; the Kreis when there is no such one. */
    String of(Offering a, Offering b) {
        Set<String> here = towns(a);
        Set<String> there = towns(b);
        if (here.contains(kreis) || there.contains(kreis)) {
            Set<String> local = here.contains(kreis) ? there : here;
            return local.size() == 1 ? local.iterator().next() : kreis;
        }
        here.retainAll(there);
        return here.size() == 1 ? here.iterator().next() : kreis;
    }

    private Set<String> towns(Offering offering) {
        Set<String> towns = new TreeSet<>();
        offering.districts()
                .forEach(key ->
                        towns.add(districts.gemeindeOf(key).map(District::key).orElse(kreis)));
        return towns;
    }
}
