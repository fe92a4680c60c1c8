package de.verzahnt.rules.compare;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import de.verzahnt.rules.text.Activity;
import de.verzahnt.rules.text.ConceptCounts;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an offering does, as a vector of length 1 over concepts: what its words name, weighed by how telling each is, and
 * beside it what they probably mean (ADR 16).
 */
final class ActivityConcepts {
    private static final double NAMED = 0.6;
    private final Activity activity;
    private final String[] codes;
    private final double[] shares;
    private final Set<String> kindred;
    private final boolean sayingNothing;
    private final Map<String, Set<String>> variants;

    private ActivityConcepts(
            Activity activity,
            Map<String, Double> weights,
            Set<String> kindred,
            boolean sayingNothing,
            Map<String, Set<String>> variants) {
        this.activity = activity;
        this.kindred = kindred;
        this.sayingNothing = sayingNothing;
        this.variants = variants;
        codes = weights.keySet().toArray(String[]::new);
        double length = length(weights.values());
        shares = weights.values().stream().mapToDouble(w -> w / length).toArray();
    }

    private static double length(Collection<Double> weights) {
        return Math.sqrt(weights.stream().mapToDouble(w -> w * w).sum());
    }

    /** Whether it does not say. */
    boolean unknown() {
        return codes.length == 0;
    }

    /** Whether all it says, without a description, is what every house offers. */
    boolean saysNothing() {
        return sayingNothing;
    }

    /** The cosine between the two, 0 to 1. */
    double closeness(ActivityConcepts other) {
        double sum = 0;
        for (int i = 0, j = 0; i < codes.length && j < other.codes.length; ) {
            int order = codes[i].compareTo(other.codes[j]);
            if (order == 0) {
                sum += shares[i] * other.shares[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Whether something it names goes under other words that the other names. */
    boolean isKindredTo(ActivityConcepts other) {
        return other.activity.weights().keySet().stream().anyMatch(kindred::contains);
    }

    /** Whether of all they have in common each names another variant: Arabic beside Turkish, piano beside choir. */
    boolean isAnotherVariantOf(ActivityConcepts other) {
        Set<String> common = common(other);
        return !common.isEmpty()
                && common.stream().allMatch(concept -> {
                    Set<String> one = variants.getOrDefault(concept, Set.of());
                    Set<String> two = other.variants.getOrDefault(concept, Set.of());
                    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
                });
    }

    Set<String> common(ActivityConcepts other) {
        Set<String> common = new TreeSet<>(main());
        common.retainAll(other.main());
        return common.isEmpty() ? all(other) : common;
    }

    private Set<String> all(ActivityConcepts other) {
        Set<String> common = new TreeSet<>(Set.of(codes));
        common.retainAll(Set.of(other.codes));
        return common;
    }

    /** The concepts that weigh most in it. */
    Set<String> main() {
        double most = 0;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        Set<String> main = new TreeSet<>();
        for (int i = 0; i < codes.length; i++) {
            if (shares[i] >= most / 2) {
                main.add(codes[i]);
            }
        }
        return main;
    }

    /** The concepts say it all. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActivityConcepts doing
                && activity.equals(doing.activity)
                && sayingNothing == doing.sayingNothing
                && variants.equals(doing.variants);
    }

    @Override
    public int hashCode() {
        return activity.hashCode();
    }

    /** The list of concepts, and how telling each is. */
    static final class Concepts {
        private final CodeList<Concept> list;
        private final ConceptCounts counts;
        private final Set<String> sayingNothing;
        private final Set<String> settings;

        /**
         * @param sayingNothing in which offerings are not alike while one of them has no description
         * @param settings say where something is done, and what only where nothing else is named
         */
        Concepts(CodeList<Concept> list, ConceptCounts counts, Set<String> sayingNothing, Set<String> settings) {
            this.list = list;
            this.counts = counts;
            this.sayingNothing = sayingNothing;
            this.settings = settings;
        }

        ActivityConcepts of(Activity activity, boolean described, Map<String, Set<String>> variants) {
            Map<String, Double> named = new TreeMap<>();
            Set<String> kindred = new TreeSet<>();
            activity.weights().forEach((code, weight) -> {
                named.put(code, weight * counts.telling(code));
                list.find(code).ifPresent(concept -> kindred.addAll(concept.kindred()));
            });
            Map<String, Double> likely = new TreeMap<>(activity.likely());
            if (!settings.containsAll(named.isEmpty() ? likely.keySet() : named.keySet())) {
                named.keySet().removeAll(settings);
                likely.keySet().removeAll(settings);
            }
            Map<String, Double> both = new TreeMap<>();
            add(both, named, NAMED);
            add(both, likely, 1 - NAMED);
            boolean saysNothing = !described && sayingNothing.containsAll(both.keySet());
            return new ActivityConcepts(activity, both, kindred, saysNothing, variants);
        }

        private static void add(Map<String, Double> sum, Map<String, Double> vector, double share) {
            double length = length(vector.values());
            vector.forEach((code, weight) -> sum.merge(code, share * weight / length, Double::sum));
        }
    }
}
