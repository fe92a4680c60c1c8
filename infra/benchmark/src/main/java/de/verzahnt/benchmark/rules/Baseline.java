package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Label;
import de.verzahnt.trial.PairKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What anybody could build in an afternoon: a logistic regression over the cosine of character n-grams and equal codes,
 * no rules. Its threshold is the one with the best F1 on the places it learned from.
 */
final class Baseline {
    private static final double[] STEPS = {0.01, 0.02, 0.04, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4};
    private static final double LOOSENESS = 1.5;

    private final ReferenceData reference;
    private final CharacterGrams grams;
    private final Map<String, List<Example>> byPlace = new TreeMap<>();

    /** Reads the places once; how rare a run of characters is needs no labels, and follows from the texts of all. */
    Baseline(ReferenceData reference, List<Place> places) {
        this.reference = reference;
        grams = new CharacterGrams(
                places.stream().flatMap(place -> place.offerings().stream()).toList());
        places.forEach(place -> byPlace.put(place.name(), examples(place)));
    }

    /** Overlaps of any class that are found in a place by what was learned from all others. */
    Figures on(Place left) {
        List<Example> others = byPlace.entrySet().stream()
                .filter(place -> !place.getKey().equals(left.name()))
                .flatMap(place -> place.getValue().stream())
                .toList();
        Map<String, Double> weights = weights(others);
        double threshold = best(others, weights);
        List<Example> examples = byPlace.getOrDefault(left.name(), List.of());
        List<Example> found = examples.stream()
                .filter(example -> Regression.bits(example, weights) >= threshold)
                .toList();
        return new Figures(count(examples), found.size(), count(found));
    }

    private static int count(List<Example> examples) {
        return (int) examples.stream().filter(Example::same).count();
    }

    private static Map<String, Double> weights(List<Example> examples) {
        Map<String, Double> anchors = new TreeMap<>(Map.of("prior", -4.0));
        examples.forEach(example -> example.levels().forEach(level -> anchors.put(level, 0.0)));
        return new Regression(new Opinion(anchors, Set.of(), List.of(), Map.of()), LOOSENESS).learn(examples);
    }

    private record Ranked(double bits, boolean same) {}

    private static double best(List<Example> examples, Map<String, Double> weights) {
        List<Ranked> strongest = examples.stream()
                .map(example -> new Ranked(Regression.bits(example, weights), example.same()))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.bits()))
                .toList();
        int labelled = count(examples);
        double best = 0;
        double bits = 0;
        int right = 0;
        for (int i = 0; i < strongest.size(); i++) {
            right += strongest.get(i).same() ? 1 : 0;
            double f1 = 2.0 * right / (labelled + i + 1);
            if (f1 > best) {
                best = f1;
                bits = strongest.get(i).bits();
            }
        }
        return bits;
    }

    private List<Example> examples(Place place) {
        List<Example> examples = new ArrayList<>();
        List<Offering> offerings = place.offerings();
        for (int i = 0; i < offerings.size(); i++) {
            for (Offering b : offerings.subList(i + 1, offerings.size())) {
                Offering a = offerings.get(i);
                Label label = place.labels().get(PairKey.of(a.id(), b.id()));
                boolean disputed = label != null && label.disputed();
                if (!disputed && !Place.common(a, b, reference).isEmpty()) {
                    boolean same = label != null && label.findingClass() != FindingClass.RELATED;
                    examples.add(new Example(place.name(), levels(a, b), same));
                }
            }
        }
        return examples;
    }

    private List<String> levels(Offering a, Offering b) {
        double closeness = grams.closeness(a, b);
        int step = 0;
        while (step < STEPS.length && closeness >= STEPS[step]) {
            step++;
        }
        return List.of(
                "grams." + step,
                "field." + a.field().equals(b.field()),
                "format." + a.format().equals(b.format()),
                "groups."
                        + (a.targetGroups().equals(b.targetGroups())
                                ? "same"
                                : meet(a.targetGroups(), b.targetGroups())),
                "districts." + meet(a.districts(), b.districts()),
                "programme."
                        + (a.fundingProgramme() != null && Objects.equals(a.fundingProgramme(), b.fundingProgramme())),
                "body." + a.provider().bodyId().equals(b.provider().bodyId()));
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return !common.isEmpty();
    }
}
