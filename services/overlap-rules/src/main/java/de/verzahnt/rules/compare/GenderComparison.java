package de.verzahnt.rules.compare;

import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.Offering;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Women or men: as the codes name them; and where each title names one sex, and not the same, by the titles. */
public final class GenderComparison implements CodeComparison<GenderComparison.Sexes> {
    private final TraitComparison byCodes;

    GenderComparison(TargetGroups groups, Set<String> special) {
        byCodes = new TraitComparison("GENDER", Set.of("GESCHLECHT"), groups, special);
    }

    @Override
    public String name() {
        return byCodes.name();
    }

    @Override
    public List<TraitComparison.Level> levels() {
        return byCodes.levels();
    }

    @Override
    public Sexes looksAt(Offering offering) {
        return new Sexes(byCodes.looksAt(offering), TitledSex.in(offering.title()));
    }

    @Override
    public TraitComparison.Level level(Sexes a, Sexes b, String kreis) {
        return apartByTitle(a, b) ? TraitComparison.Level.OTHER : byCodes.level(a.byCodes, b.byCodes, kreis);
    }

    @Override
    public Observation observe(Sexes a, Sexes b, String kreis) {
        if (!apartByTitle(a, b)) {
            return byCodes.observe(a.byCodes, b.byCodes, kreis);
        }
        Set<String> both = new TreeSet<>();
        Stream.of(a, b).forEach(sexes -> both.addAll(sexes.byTitle));
        return new Observation(TraitComparison.Level.OTHER, List.copyOf(both));
    }

    private static boolean apartByTitle(Sexes a, Sexes b) {
        return !a.byTitle.isEmpty() && !b.byTitle.isEmpty() && Collections.disjoint(a.byTitle, b.byTitle);
    }

    /**
     * What one offering says of whom it is for.
     *
     * @param byTitle codes of the target groups its title names
     */
    record Sexes(TraitComparison.People byCodes, Set<String> byTitle) {}
}
