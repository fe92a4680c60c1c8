package de.verzahnt.rules.compare;

import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.TraitComparison.Level;
import de.verzahnt.rules.compare.TraitComparison.People;
import de.verzahnt.rules.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Women or men: as codes and titles name them. Where one names a sex and the other none, the description of the other may
 * name the same: "Mädchentag" of one clerk is "Angebot für Besucherinnen" of another.
 */
public final class GenderComparison extends TraitInTexts<GenderComparison.Sexes> {
    GenderComparison(TargetGroups groups, Set<String> special) {
        super(new TraitComparison("GENDER", Set.of("GESCHLECHT"), groups, special));
    }

    @Override
    public Sexes looksAt(Offering offering) {
        People coded = byCodes.looksAt(offering);
        String title = Words.plain(offering.title());
        String description = Words.plain(offering.description());
        Set<String> only = NamedSex.only(title + " " + description);
        Set<String> named = Stream.of(NamedSex.in(title), coded.named(), only)
                .filter(codes -> !codes.isEmpty())
                .findFirst()
                .orElse(Set.of());
        return new Sexes(
                coded.reported(),
                named,
                NamedSex.in(description),
                !only.isEmpty(),
                !offering.description().isBlank());
    }

    @Override
    public Level level(Sexes a, Sexes b, String kreis) {
        boolean told = (a.only && b.described) || (b.only && a.described);
        return byCodes.level(
                new People(a.reported || told, a.namedBeside(b)),
                new People(b.reported || told, b.namedBeside(a)),
                kreis);
    }

    @Override
    public Observation observe(Sexes a, Sexes b, String kreis) {
        Set<String> both = new TreeSet<>(a.namedBeside(b));
        both.addAll(b.namedBeside(a));
        return new Observation(level(a, b, kreis), List.copyOf(both));
    }

    /**
     * What one offering says of whom it is for.
     *
     * @param reported whether it reports any target group
     * @param named the target groups its title names, else its codes, else who alone may come
     * @param told those its description names
     * @param only whether it says that nobody of the other sex may come
     * @param described whether it has a description
     */
    record Sexes(boolean reported, Set<String> named, Set<String> told, boolean only, boolean described) {
        private Set<String> namedBeside(Sexes other) {
            boolean toldAlike = named.isEmpty() && !Collections.disjoint(told, other.named);
            return toldAlike ? other.named : named;
        }
    }
}
