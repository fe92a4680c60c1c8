package de.verzahnt.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = Objects.requireNonNull(WordWeights.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the lines of such a file: {@code stem,offerings}, {@code *} for all offerings. */
    static WordWeights of(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream().skip(1).forEach(line -> {
            int comma = line.lastIndexOf(',');
            counts.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
        });
        int offerings = Objects.requireNonNull(counts.remove("*"), FILE + ": the row * (expected: all offerings)");
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
