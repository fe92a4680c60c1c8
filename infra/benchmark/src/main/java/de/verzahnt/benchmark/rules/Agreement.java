package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.TwoLabels;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far two people agree who judged the same pairs each without the other: one as if he were the rules, the other as if
 * he were right. No rules can be expected to agree with people more than people do.
 */
record Agreement(List<TwoLabels> pairs) {
    private static final Set<String> OVERLAPS = EnumSet.allOf(FindingClass.class).stream()
            .filter(one -> !one.isSignal() && one != FindingClass.RELATED)
            .map(FindingClass::name)
            .collect(Collectors.toUnmodifiableSet());

    static Agreement of(Collection<TwoLabels> pairs) {
        return new Agreement(List.copyOf(pairs));
    }

    Figures on(FindingClass wanted) {
        return on(said -> said.equals(wanted.name()));
    }

    /** Overlaps of any class, whichever each of them called it. */
    Figures onOverlaps() {
        return on(OVERLAPS::contains);
    }

    private Figures on(Predicate<String> wanted) {
        return new Figures(
                count(pair -> wanted.test(pair.first())),
                count(pair -> wanted.test(pair.second())),
                count(pair -> wanted.test(pair.first()) && wanted.test(pair.second())));
    }

    private int count(Predicate<TwoLabels> wanted) {
        return (int) pairs.stream().filter(wanted).count();
    }
}
