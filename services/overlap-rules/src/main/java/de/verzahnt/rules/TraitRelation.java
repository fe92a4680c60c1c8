package de.verzahnt.rules;

import de.verzahnt.reference.TargetGroups;
import java.util.Set;

/**
 * How the people of one offering stand to those of another in one dimension.
 *
 * @param steps for WIDER and NARROWER: how many levels of the hierarchy lie between, at least one
 */
record TraitRelation(Kind kind, int steps) {
    enum Kind {
        SAME,
        WIDER,
        NARROWER,
        CROSSING,
        NEIGHBOURS
    }

    /** An empty side asks for nothing in this dimension, so it is the wider one. */
    static TraitRelation of(Set<String> a, Set<String> b, TargetGroups groups) {
        if (a.isEmpty() || b.isEmpty()) {
            return new TraitRelation(a.isEmpty() ? Kind.WIDER : Kind.NARROWER, 1);
        }
        boolean aCovers = b.stream().allMatch(code -> coversOne(a, code, groups));
        boolean bCovers = a.stream().allMatch(code -> coversOne(b, code, groups));
        if (aCovers && bCovers) {
            return new TraitRelation(Kind.SAME, 0);
        }
        if (aCovers || bCovers) {
            return new TraitRelation(
                    aCovers ? Kind.WIDER : Kind.NARROWER, aCovers ? steps(a, b, groups) : steps(b, a, groups));
        }
        boolean touch = a.stream().anyMatch(code -> coversOne(b, code, groups))
                || b.stream().anyMatch(code -> coversOne(a, code, groups));
        return new TraitRelation(touch ? Kind.CROSSING : Kind.NEIGHBOURS, 0);
    }

    static boolean coversOne(Set<String> wide, String code, TargetGroups groups) {
        return wide.stream().anyMatch(w -> groups.includes(w, code));
    }

    /** The shortest way up from the narrow side to the wide one; a common code besides a further one is one step. */
    private static int steps(Set<String> wide, Set<String> narrow, TargetGroups groups) {
        int shortest = narrow.stream()
                .mapToInt(code -> wayUp(wide, code, groups))
                .min()
                .orElse(1);
        return Math.max(1, shortest);
    }

    private static int wayUp(Set<String> wide, String code, TargetGroups groups) {
        int steps = 0;
        for (String step : groups.selfAndWider(code)) {
            if (wide.contains(step)) {
                return steps;
            }
            steps++;
        }
        return steps;
    }
}
