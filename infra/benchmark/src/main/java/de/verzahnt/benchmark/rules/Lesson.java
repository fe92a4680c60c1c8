package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is learned from some places.
 *
 * @param weights calibrated, by key of the rule book
 * @param wordCounts lines of {@code word-counts.csv}
 * @param conceptCounts lines of {@code concept-counts.csv}
 * @param counts how much there was to learn from, by key of the rule book
 */
record Lesson(
        Map<String, Double> weights, List<String> wordCounts, List<String> conceptCounts, Map<String, Double> counts) {

    private static final int FOLDS = 4;

    /** Learns from all these, with the comparisons, lists and bounds of the book. */
    static Lesson from(List<Place> places, Means means) {
        ReferenceData reference = means.reference();
        Regression regression = means.regression();
        List<Offering> offerings =
                places.stream().flatMap(place -> place.offerings().stream()).toList();
        List<String> words = means.words().of(offerings);
        List<String> concepts = new ConceptLines(reference, means.texts(), words).of(offerings);
        OverlapRules rules =
                OverlapRules.of(means.book().with(Map.of()), reference, TextStatistics.of(words, concepts));
        Examples examples = new Examples(reference, rules);
        Map<String, List<Example>> asReported = new TreeMap<>();
        Map<String, List<Example>> byPlace = new TreeMap<>();
        places.forEach(place -> {
            asReported.put(place.name(), examples.of(place));
            byPlace.put(place.name(), both(asReported.get(place.name()), examples.of(CoarseCodes.of(place))));
        });
        Calibration calibration = calibration(byPlace, asReported, regression);
        List<Example> all = flat(byPlace, name -> true);
        Map<String, Double> weights = regression.opinion().bounded(calibration.apply(regression.learn(all)));
        return new Lesson(weights, words, concepts, counts(places.size(), offerings.size(), all, calibration));
    }

    private static Map<String, Double> counts(
            int places, int offerings, List<Example> examples, Calibration calibration) {
        return Map.of(
                "training.places", (double) places,
                "training.offerings", (double) offerings,
                "training.examples", (double) examples.size(),
                "training.same",
                        (double) examples.stream().filter(Example::same).count(),
                "training.calibration", Math.round(100 * calibration.factor()) / 100.0);
    }

    /** The rules as learned. */
    OverlapRules rules(ReferenceData reference, RuleBook book) {
        return OverlapRules.of(book.with(weights), reference, TextStatistics.of(wordCounts, conceptCounts));
    }

    /** Each place, as its clerks reported it, is predicted by weights that never saw it, some places at a time. */
    private static Calibration calibration(
            Map<String, List<Example>> byPlace, Map<String, List<Example>> asReported, Regression regression) {
        List<String> names = List.copyOf(byPlace.keySet());
        List<Double> bits = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> left = new TreeSet<>();
            for (int i = fold; i < names.size(); i += FOLDS) {
                left.add(names.get(i));
            }
            Map<String, Double> others = regression.learn(flat(byPlace, name -> !left.contains(name)));
            flat(asReported, left::contains).forEach(example -> {
                bits.add(Regression.bits(example, others));
                same.add(example.same());
            });
        }
        return Calibration.of(bits, same);
    }

    private static List<Example> flat(Map<String, List<Example>> byPlace, Predicate<String> wanted) {
        return byPlace.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static List<Example> both(List<Example> one, List<Example> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
