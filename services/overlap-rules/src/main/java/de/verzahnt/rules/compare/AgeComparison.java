package de.verzahnt.rules.compare;

import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.TraitComparison.Level;
import de.verzahnt.rules.compare.TraitComparison.People;
import de.verzahnt.rules.text.AgeReader;
import java.util.Optional;
import java.util.Set;

/** Stages of life as codes name them, unless both texts name nearly the same years: then they are for the same people. */
public final class AgeComparison extends TraitInTexts<AgeComparison.Ages> {
    private final YearsComparison byTexts;

    AgeComparison(TargetGroups groups, Set<String> special, YearsComparison byTexts) {
        super(new TraitComparison("AGE", Set.of("LEBENSPHASE"), groups, special));
        this.byTexts = byTexts;
    }

    @Override
    public Ages looksAt(Offering offering) {
        return new Ages(byCodes.looksAt(offering), byTexts.looksAt(offering));
    }

    @Override
    public Level level(Ages a, Ages b, String kreis) {
        return a.alikeInYears(b) ? Level.SAME : byCodes.level(a.coded, b.coded, kreis);
    }

    @Override
    public Observation observe(Ages a, Ages b, String kreis) {
        return new Observation(
                level(a, b, kreis), byCodes.observe(a.coded, b.coded, kreis).evidence());
    }

    /** What one offering says of the age of those it is for: by codes, and in years that its text names. */
    record Ages(People coded, Optional<AgeReader.Ages> years) {
        private boolean alikeInYears(Ages other) {
            return years.isPresent() && other.years.isPresent() && years.get().alike(other.years.get());
        }
    }
}
