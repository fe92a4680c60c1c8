package de.verzahnt.rules.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes words apart into runs of letters. How telling a run is follows from how many offerings use a word with it, as the
 * counts of words that ship with the rules tell. Thread-safe.
 */
final class GramReader {
    private static final int REMEMBERED = 50_000;

    private final ConceptIndex concepts;
    private final Map<Integer, Integer> offeringsByGram;
    private final int offerings;
    private final Remembered<String, StemGrams> byStem = new Remembered<>(REMEMBERED);

    GramReader(WordWeights words, ConceptIndex concepts) {
        this.concepts = concepts;
        offerings = words.offerings();
        offeringsByGram = offeringsByGram(words);
    }

    private static Map<Integer, Integer> offeringsByGram(WordWeights words) {
        Map<Integer, Integer> offeringsByGram = new HashMap<>();
        words.counts().forEach((stem, count) -> {
            if (count > 1) {
                GramCounts grams = new GramCounts();
                grams.add(stem);
                for (int gram : grams.distinct()) {
                    offeringsByGram.merge(gram, count, Integer::sum);
                }
            }
        });
        return offeringsByGram;
    }

    /** The runs of these stems; those of the first list count twice. */
    TextGrams read(List<String> twice, List<String> once) {
        TextGrams.Counter counter = new TextGrams.Counter();
        twice.forEach(stem -> counter.add(of(stem), 2));
        once.forEach(stem -> counter.add(of(stem), 1));
        return counter.weighed();
    }

    private StemGrams of(String stem) {
        return byStem.get(stem, s -> {
            GramCounts counts = new GramCounts();
            counts.add(s);
            int[] hashes = counts.all();
            return new StemGrams(
                    hashes,
                    Arrays.stream(hashes).map(concepts::number).toArray(),
                    Arrays.stream(hashes).mapToDouble(this::telling).toArray());
        });
    }

    private double telling(int gram) {
        double used = Math.min(offerings, 1.0 + offeringsByGram.getOrDefault(gram, 0));
        return StrictMath.log((offerings + 1) / used);
    }
}
