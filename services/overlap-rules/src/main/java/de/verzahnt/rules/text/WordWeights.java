package de.verzahnt.rules.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

    static WordWeights load() {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordWeights.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                int comma = line.lastIndexOf(',');
                counts.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int offerings = Objects.requireNonNull(counts.remove("*"), FILE + ": the row * (expected: all offerings)");
        return new WordWeights(counts, offerings);
    }

    /** Bits of a stem, at least 0; a word the corpus does not know counts as if one offering used it. */
    double bits(String stem) {
        return StrictMath.log((double) offerings / counts.getOrDefault(stem, 1)) / StrictMath.log(2);
    }
}
