package de.verzahnt.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Takes words apart into runs of three to five letters. How telling a run is follows from how many offerings use a word
 * with it, as the counts of words that ship with the rules tell.
 */
final class GramReader {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final Map<String, Integer> offeringsByGram = new HashMap<>();
    private final int offerings;

    GramReader(WordWeights words) {
        offerings = words.offerings();
        words.counts().forEach((stem, count) -> {
            if (count > 1) {
                each(stem, gram -> offeringsByGram.merge(gram, count, Integer::sum));
            }
        });
    }

    /** The runs of these stems; those of the first list count twice. */
    Grams read(List<String> twice, List<String> once) {
        Map<String, Integer> counts = new HashMap<>();
        twice.forEach(stem -> each(stem, gram -> counts.merge(gram, 2, Integer::sum)));
        once.forEach(stem -> each(stem, gram -> counts.merge(gram, 1, Integer::sum)));
        Map<Integer, Double> weights = new TreeMap<>();
        counts.forEach((gram, count) -> weights.merge(gram.hashCode(), weight(gram, count), Double::sum));
        return weights.isEmpty() ? Grams.NONE : new Grams(weights);
    }

    /** Runs of letters of a stem, with its beginning and its end. */
    static void each(String stem, Consumer<String> gram) {
        String bounded = " " + stem + " ";
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int i = 0; i + length <= bounded.length(); i++) {
                gram.accept(bounded.substring(i, i + length));
            }
        }
    }

    private double weight(String gram, int count) {
        double used = Math.min(offerings, 1.0 + offeringsByGram.getOrDefault(gram, 0));
        return (1 + StrictMath.log(count)) * StrictMath.log((offerings + 1) / used);
    }
}
