package de.verzahnt.benchmark.rules;

import de.verzahnt.benchmark.rules.Unseen.Prediction;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.trial.Label;
import de.verzahnt.trial.PairKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The pairs of a place that the score decides on: between two bodies, not declared to belong together, not disputed. */
final class Examples {
    private final ReferenceData reference;
    private final OverlapRules rules;

    Examples(ReferenceData reference, OverlapRules rules) {
        this.reference = reference;
        this.rules = rules;
    }

    List<Example> of(Place place) {
        return each(place, (score, label) -> Example.of(place.name(), score, label));
    }

    /** What the rules say of these pairs, and what people do. */
    List<Prediction> predictions(Place place) {
        return each(place, (score, label) -> new Prediction(score.probability(), Example.isSame(label)));
    }

    private <T> List<T> each(Place place, BiFunction<Score, @Nullable Label, T> seenAs) {
        Map<String, List<Offering>> byKreis = new TreeMap<>();
        place.offerings().forEach(offering -> Place.kreise(offering, reference)
                .forEach(kreis ->
                        byKreis.computeIfAbsent(kreis, k -> new ArrayList<>()).add(offering)));
        List<T> pairs = new ArrayList<>();
        Set<PairKey> seen = new HashSet<>();
        byKreis.forEach((kreis, there) -> {
            OverlapIndex index = rules.index(kreis);
            there.forEach(index::put);
            for (int i = 0; i < there.size(); i++) {
                for (Offering b : there.subList(i + 1, there.size())) {
                    add(place, index, there.get(i), b, seen, (score, label) -> pairs.add(seenAs.apply(score, label)));
                }
            }
        });
        return List.copyOf(pairs);
    }

    private static void add(
            Place place,
            OverlapIndex index,
            Offering a,
            Offering b,
            Set<PairKey> seen,
            BiConsumer<Score, @Nullable Label> pairs) {
        PairKey pair = PairKey.of(a.id(), b.id());
        Label label = place.labels().get(pair);
        boolean ofOneBody = a.provider().bodyId().equals(b.provider().bodyId());
        if (!ofOneBody && place.judged(pair) && (label == null || !label.disputed()) && !seen.contains(pair)) {
            index.evidence(a, b, Place.TODAY).ifPresent(score -> {
                seen.add(pair);
                pairs.accept(score, label);
            });
        }
    }
}
