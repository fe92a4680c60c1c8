package de.verzahnt.rules.compare;

import de.verzahnt.reference.TargetGroup;
import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.Offering;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Whom the offerings are for in one respect: origin, age, gender. Respects are compared one by one, since people differ in
 * one and not in another; a respect that neither names says nothing, nor does an offering that reports no target group.
 */
public final class TraitComparison implements CodeComparison<TraitComparison.People> {
    public enum Level {
        /** The same people. */
        SAME,
        /** The people of one are among those of the other, or some are in both. */
        PART,
        /** Other people, who may be the same person: a newcomer may be a refugee. */
        OTHER,
        /** Only one names somebody; the other reports whom it is for, in other respects. */
        ONE_NAMES,
        /** Neither names anybody. */
        NEITHER_NAMES,
        /** At least one reports no target group at all. */
        UNKNOWN,
        /** As PART, and only one of them is for one special group. */
        SPECIAL_PART,
        /** As OTHER, at least one side a special group. */
        SPECIAL_OTHER,
        /** Only one names somebody, a special group: what is for them is not for everybody. */
        SPECIAL_ONE
    }

    /** Those that do not ask for special groups come first. */
    private static final List<Level> WITHOUT_SPECIAL = List.of(Level.values()).subList(0, Level.SPECIAL_PART.ordinal());

    private final String name;
    private final Set<String> dimensions;
    private final TargetGroups groups;
    private final Set<String> special;
    private final BiFunction<Offering, Set<String>, Set<String>> refined;

    /** One respect, as the codes name it. */
    TraitComparison(String name, Set<String> dimensions, TargetGroups groups, Set<String> special) {
        this(name, dimensions, groups, special, (offering, named) -> named);
    }

    /**
     * One respect.
     *
     * @param dimensions of {@code target_group_dimensions.csv} it looks at
     * @param special groups to which few belong
     * @param refined what the texts make of the codes
     */
    TraitComparison(
            String name,
            Set<String> dimensions,
            TargetGroups groups,
            Set<String> special,
            BiFunction<Offering, Set<String>, Set<String>> refined) {
        this.name = name;
        this.dimensions = dimensions;
        this.groups = groups;
        this.special = special;
        this.refined = refined;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Level> levels() {
        boolean hasSpecial = special.stream()
                .flatMap(code -> groups.find(code).stream())
                .anyMatch(group -> dimensions.contains(group.dimension()));
        return hasSpecial ? List.of(Level.values()) : WITHOUT_SPECIAL;
    }

    @Override
    public People looksAt(Offering offering) {
        Set<String> named = new TreeSet<>();
        offering.targetGroups().stream()
                .flatMap(code -> groups.find(code).stream())
                .filter(group -> dimensions.contains(group.dimension()))
                .map(TargetGroup::code)
                .forEach(named::add);
        return new People(!offering.targetGroups().isEmpty(), refined.apply(offering, named));
    }

    @Override
    public Level level(People one, People other, String kreis) {
        return one.reported() && other.reported() ? level(one.named(), other.named()) : Level.UNKNOWN;
    }

    @Override
    public Observation observe(People a, People b, String kreis) {
        List<String> evidence = Stream.concat(a.named().stream(), b.named().stream())
                .distinct()
                .sorted()
                .toList();
        return new Observation(level(a, b, kreis), evidence);
    }

    private Level level(Set<String> a, Set<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return Level.NEITHER_NAMES;
        }
        boolean specialA = isSpecial(a);
        boolean specialB = isSpecial(b);
        if (a.isEmpty() || b.isEmpty()) {
            return specialA || specialB ? Level.SPECIAL_ONE : Level.ONE_NAMES;
        }
        return switch (TraitRelation.of(a, b, groups)) {
            case SAME -> Level.SAME;
            case TOUCHING -> specialA == specialB ? Level.PART : Level.SPECIAL_PART;
            case APART -> specialA || specialB ? Level.SPECIAL_OTHER : Level.OTHER;
        };
    }

    private boolean isSpecial(Set<String> named) {
        return !named.isEmpty() && special.containsAll(named);
    }

    /**
     * What one offering says of whom it is for.
     *
     * @param reported whether it names any target group, in whatever respect
     * @param named codes of the target groups in this respect
     */
    record People(boolean reported, Set<String> named) {}
}
