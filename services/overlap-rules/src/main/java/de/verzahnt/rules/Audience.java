package de.verzahnt.rules;

import de.verzahnt.reference.TargetGroup;
import de.verzahnt.reference.TargetGroup.Combination;
import de.verzahnt.reference.TargetGroups;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom an offering is for, as target_group_dimensions.csv says: groups that narrow are read together
 * ("refugees" and "women": refugee women), one requirement a dimension; groups that add come besides.
 *
 * @param people the requirements by dimension; empty also when all people are meant
 * @param besides groups that come besides, with the general code for persons left out
 * @param namesPeople whether people are meant at all, and not only institutions or the public
 */
record Audience(Map<String, Set<String>> people, Set<String> besides, boolean namesPeople) {
    private static final String EVERYBODY = "PERSONEN";

    static Audience of(Collection<String> codes, TargetGroups groups) {
        Map<String, Set<String>> people = new TreeMap<>();
        Set<String> besides = new TreeSet<>();
        codes.stream().flatMap(code -> groups.find(code).stream()).forEach(group -> sort(group, people, besides));
        boolean everybody = besides.remove(EVERYBODY);
        return new Audience(people, besides, everybody || !people.isEmpty());
    }

    boolean unknown() {
        return !namesPeople && besides.isEmpty();
    }

    /** Whether one of these groups is meant, and in its dimension none besides: parents with children are no children. */
    boolean onlyOf(Set<String> codes) {
        return people.values().stream().anyMatch(named -> !named.isEmpty() && codes.containsAll(named));
    }

    private static void sort(TargetGroup group, Map<String, Set<String>> people, Set<String> besides) {
        if (group.combination() == Combination.NARROWS) {
            people.computeIfAbsent(group.dimension(), d -> new TreeSet<>()).add(group.code());
        } else {
            besides.add(group.code());
        }
    }
}
