package de.verzahnt.rules.text;

import java.util.List;

/** What is usual in the texts of the training places: how often words are used, and what offerings do. */
public final class TextStatistics {
    private final WordWeights words;
    private final ConceptCounts concepts;

    private TextStatistics(WordWeights words, ConceptCounts concepts) {
        this.words = words;
        this.concepts = concepts;
    }

    /** What ships with this module: {@code word-counts.csv} and {@code concept-counts.csv}. */
    public static TextStatistics shipped() {
        return new TextStatistics(WordWeights.shipped(), ConceptCounts.shipped());
    }

    /** From the lines of two such files. */
    public static TextStatistics of(List<String> wordCounts, List<String> conceptCounts) {
        return new TextStatistics(WordWeights.of(wordCounts), ConceptCounts.of(conceptCounts));
    }

    WordWeights words() {
        return words;
    }

    /** What offerings usually do. */
    public ConceptCounts concepts() {
        return concepts;
    }
}
