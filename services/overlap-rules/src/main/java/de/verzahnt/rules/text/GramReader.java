package de.verzahnt.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes words apart into runs of letters. How telling a run is follows from how many offerings use a word with it, as the
 * counts of words that ship with the rules tell.
 */
final class GramReader {
    private final Map<Integer, Integer> offeringsByGram = new HashMap<>();
    private final int offerings;

    GramReader(WordWeights words) {
        offerings = words.offerings();
        words.counts().forEach((stem, count) -> {
            if (count > 1) {
                GramCounts grams = new GramCounts();
                grams.add(stem, 1);
                for (int gram : grams.distinct()) {
                    offeringsByGram.merge(gram, count, Integer::sum);
                }
            }
        });
    }

    /** The runs of these stems; those of the first list count twice. */
    Grams read(List<String> twice, List<String> once) {
        GramCounts counts = new GramCounts();
        twice.forEach(stem -> counts.add(stem, 2));
        once.forEach(stem -> counts.add(stem, 1));
        return counts.weighed(this::telling);
    }

    private double telling(int gram) {
        double used = Math.min(offerings, 1.0 + offeringsByGram.getOrDefault(gram, 0));
        return StrictMath.log((offerings + 1) / used);
    }
}
