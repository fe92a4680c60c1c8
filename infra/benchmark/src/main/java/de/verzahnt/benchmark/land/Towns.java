package de.verzahnt.benchmark.land;

import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The places of one Kreis, a few of them with most of the people. */
final class Towns {
    private static final double SKEW = 0.8;

    private final Districts districts;
    private final String kreis;
    private final List<String> gemeinden;

    Towns(Districts districts, String kreis, long seed) {
        this.districts = districts;
        this.kreis = kreis;
        this.gemeinden = Skew.mixed(
                districts.gemeindenOf(kreis).stream().map(District::key).toList(), seed);
    }

    String kreis() {
        return kreis;
    }

    /** As wide as the model: the Kreis for many places, a quarter for a quarter where the town has quarters. */
    Set<String> like(Set<String> model, Random random) {
        if (model.size() > 2
                || model.stream().anyMatch(key -> districts.kreiseOf(key).size() > 1)) {
            return Set.of(kreis);
        }
        String town = gemeinden.get(Skew.pick(gemeinden.size(), SKEW, random));
        List<String> quarters =
                districts.childrenOf(town).stream().map(District::key).toList();
        boolean quarter = model.stream().anyMatch(this::isQuarter);
        return Set.of(quarter && !quarters.isEmpty() ? quarters.get(random.nextInt(quarters.size())) : town);
    }

    private boolean isQuarter(String key) {
        return districts
                .find(key)
                .filter(district -> district.level() == DistrictLevel.SOZIALRAUM)
                .isPresent();
    }
}
