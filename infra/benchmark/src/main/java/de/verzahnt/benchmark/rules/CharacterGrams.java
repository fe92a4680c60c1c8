package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Words;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Texts as vectors of their runs of three to five characters, the rarer the heavier. */
final class CharacterGrams {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final Map<String, Integer> used = new HashMap<>();
    private final Map<Offering, Map<String, Double>> known = new IdentityHashMap<>();
    private final int offerings;

    /** How rare a run is follows from these. */
    CharacterGrams(List<Offering> corpus) {
        offerings = corpus.size();
        corpus.forEach(offering -> counts(offering).keySet().forEach(gram -> used.merge(gram, 1, Integer::sum)));
    }

    /** The cosine between the two texts. */
    double closeness(Offering a, Offering b) {
        Map<String, Double> one = vector(a);
        Map<String, Double> other = vector(b);
        double sum = 0;
        for (Map.Entry<String, Double> gram : one.entrySet()) {
            sum += gram.getValue() * other.getOrDefault(gram.getKey(), 0.0);
        }
        return sum;
    }

    private Map<String, Double> vector(Offering offering) {
        return known.computeIfAbsent(offering, o -> {
            Map<String, Double> vector = new HashMap<>();
            counts(o)
                    .forEach((gram, count) -> vector.put(
                            gram,
                            (1 + Math.log(count)) * Math.log((offerings + 1.0) / (1 + used.getOrDefault(gram, 0)))));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
            vector.replaceAll((gram, weight) -> weight / Math.max(length, Double.MIN_NORMAL));
            return vector;
        });
    }

    private static Map<String, Integer> counts(Offering offering) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word :
                Words.plain(offering.title() + " " + offering.description()).split(" ")) {
            String bounded = " " + word + " ";
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int i = 0; i + length <= bounded.length(); i++) {
                    counts.merge(bounded.substring(i, i + length), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
