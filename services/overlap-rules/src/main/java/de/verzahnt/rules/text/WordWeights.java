package de.verzahnt.rules.text;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How telling a word is: {@code log2(N / n)} bits when n of N offerings of the corpus use it (Spaerck Jones 1972).
 * The counts ship with the rules, so that the same texts always compare the same.
 */
final class WordWeights {
    private static final String FILE = "/overlap-rules/word-counts.csv";

    private final Map<String, Integer> counts;
    private final int offerings;

    private WordWeights(Map<String, Integer> counts, int offerings) {
        this.counts = counts;
        this.offerings = offerings;
    }

    static WordWeights shipped() {
        return of(CsvFile.shipped(WordWeights.class, FILE), FILE);
    }

    /** From the lines of such a file: {@code stem,offerings}, {@code *} for all offerings. */
    static WordWeights of(List<String> lines) {
        return of(CsvFile.parse("word-counts.csv", String.join("\n", lines)), "word-counts.csv");
    }

    private static WordWeights of(List<CsvRow> rows, String file) {
        Map<String, Integer> counts = new HashMap<>();
        for (CsvRow row : rows) {
            if (counts.put(row.text("stem"), row.number("offerings")) != null) {
                throw row.broken("stem", row.text("stem"), "each stem once");
            }
        }
        int offerings = Objects.requireNonNull(counts.remove("*"), file + ": the row * (expected: all offerings)");
        return new WordWeights(counts, offerings);
    }

    int offerings() {
        return offerings;
    }

    /** Offerings that use it, by stem. */
    Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Bits of a stem, at least 0; a word the corpus does not know counts as if one offering used it. */
    double bits(String stem) {
        return StrictMath.log((double) offerings / counts.getOrDefault(stem, 1)) / StrictMath.log(2);
    }
}
