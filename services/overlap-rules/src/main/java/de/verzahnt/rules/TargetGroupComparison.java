package de.verzahnt.rules;

import de.verzahnt.reference.TargetGroups;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom the offerings are for, aware of the hierarchy and of what naming several groups means. */
final class TargetGroupComparison implements CodeComparison<TargetGroupComparison.Whom> {
    enum Level {
        /** The same people. */
        SAME,
        /** All people of one are among those of the other, one step narrower. */
        PART,
        /** All people of one are among those of the other, two steps narrower or more. */
        SMALL_PART,
        /** Each asks for something the other does not, and they touch in a trait both name. */
        CROSSING,
        /** They name different traits: nothing says that it is the same people, nothing that it is not. */
        INDEPENDENT,
        /** Groups side by side in a dimension where one person can be in both. */
        NEIGHBOURING,
        /** Only one of them is for one age: children, the young or the old. */
        ONE_AGE,
        /** Not the same people, or one serves none; only institutions, volunteers or the public are addressed by both. */
        BESIDES_ONLY,
        /** Nobody fits both. */
        OTHER,
        /** One of them names nobody. */
        UNKNOWN
    }

    private final TargetGroups groups;
    private final Set<String> exclusiveDimensions;
    private final Set<String> ages;

    /**
     * Reads the hierarchy of the groups.
     *
     * @param exclusiveDimensions dimensions in which two groups side by side are other people
     * @param ages groups that are people of one age
     */
    TargetGroupComparison(TargetGroups groups, Set<String> exclusiveDimensions, Set<String> ages) {
        this.groups = groups;
        this.exclusiveDimensions = exclusiveDimensions;
        this.ages = ages;
    }

    @Override
    public String name() {
        return "TARGET_GROUPS";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Whom looksAt(Offering offering) {
        return new Whom(offering.targetGroups(), Audience.of(offering.targetGroups(), groups));
    }

    @Override
    public Observation observe(Whom one, Whom other, String kreis) {
        Audience a = one.audience();
        Audience b = other.audience();
        if (a.unknown() || b.unknown()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        return new Observation(level(a, b), evidence(one.codes(), other.codes()));
    }

    private Level level(Audience a, Audience b) {
        if (!a.namesPeople() && !b.namesPeople()) {
            return institutions(TraitRelation.of(a.besides(), b.besides(), groups));
        }
        Level people = a.namesPeople() && b.namesPeople() ? people(a, b) : Level.OTHER;
        return people == Level.OTHER && sharedBesides(a, b) ? Level.BESIDES_ONLY : people;
    }

    /** Where neither serves people, institutions or the public are whom both are for. */
    private static Level institutions(TraitRelation relation) {
        return switch (relation.kind()) {
            case CROSSING -> Level.CROSSING;
            case NEIGHBOURS -> Level.OTHER;
            case SAME, WIDER, NARROWER -> bySteps(relation.steps());
        };
    }

    private static Level bySteps(int steps) {
        return steps == 0 ? Level.SAME : steps == 1 ? Level.PART : Level.SMALL_PART;
    }

    private Level people(Audience a, Audience b) {
        Map<String, TraitRelation> traits = traits(a, b);
        Set<TraitRelation.Kind> kinds = EnumSet.noneOf(TraitRelation.Kind.class);
        traits.values().forEach(trait -> kinds.add(trait.kind()));
        if (kinds.contains(TraitRelation.Kind.NEIGHBOURS)) {
            boolean apart = traits.entrySet().stream()
                    .anyMatch(t -> t.getValue().kind() == TraitRelation.Kind.NEIGHBOURS
                            && exclusiveDimensions.contains(t.getKey()));
            return apart ? Level.OTHER : Level.NEIGHBOURING;
        }
        if (a.onlyOf(ages) != b.onlyOf(ages)) {
            return Level.ONE_AGE;
        }
        boolean bothWays = kinds.contains(TraitRelation.Kind.CROSSING)
                || kinds.containsAll(EnumSet.of(TraitRelation.Kind.WIDER, TraitRelation.Kind.NARROWER));
        if (bothWays) {
            boolean touch = a.people().keySet().stream().anyMatch(b.people()::containsKey);
            return touch ? Level.CROSSING : Level.INDEPENDENT;
        }
        return bySteps(traits.values().stream().mapToInt(TraitRelation::steps).sum());
    }

    private Map<String, TraitRelation> traits(Audience a, Audience b) {
        Set<String> dimensions = new TreeSet<>(a.people().keySet());
        dimensions.addAll(b.people().keySet());
        Map<String, TraitRelation> traits = new TreeMap<>();
        dimensions.forEach(dimension -> traits.put(
                dimension,
                TraitRelation.of(
                        a.people().getOrDefault(dimension, Set.of()),
                        b.people().getOrDefault(dimension, Set.of()),
                        groups)));
        return traits;
    }

    private boolean sharedBesides(Audience a, Audience b) {
        return a.besides().stream().anyMatch(code -> TraitRelation.coversOne(b.besides(), code, groups))
                || b.besides().stream().anyMatch(code -> TraitRelation.coversOne(a.besides(), code, groups));
    }

    /** The codes both name; where there are none, all of both. */
    private static List<String> evidence(Set<String> a, Set<String> b) {
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return List.copyOf(common.isEmpty() ? all : common);
    }

    /** The codes as they were named, and what they mean together. */
    record Whom(Set<String> codes, Audience audience) {
        /** The codes say it all. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whom whom && codes.equals(whom.codes);
        }

        @Override
        public int hashCode() {
            return codes.hashCode();
        }
    }
}
