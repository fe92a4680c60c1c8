package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in a text, many at once. A phrase is one or more {@link WordPatterns word patterns}; {@code ..} stands for
 * up to three words between. Not thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 3;

    private final WordPatterns patterns;
    private final Map<Integer, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Phrases over these patterns, which others may share. */
    Phrases(WordPatterns patterns) {
        this.patterns = patterns;
    }

    /** Adds a phrase as people write it, in any spelling. */
    void add(String written, T meaning) {
        List<Step> steps = new ArrayList<>();
        boolean gap = false;
        for (String word : Words.pattern(written).split(" ")) {
            if (word.equals(GAP)) {
                gap = true;
            } else if (!word.isEmpty()) {
                steps.add(new Step(patterns.number(word), gap && !steps.isEmpty()));
                gap = false;
            }
        }
        if (!steps.isEmpty()) {
            byFirst.computeIfAbsent(steps.get(0).pattern, first -> new ArrayList<>())
                    .add(new Phrase<>(List.copyOf(steps), meaning));
        }
    }

    /** All places where a phrase stands, in their order; plain words. */
    List<Place<T>> in(String[] words) {
        int[][] seen = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            seen[i] = patterns.of(words[i]);
        }
        List<Place<T>> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (int pattern : seen[i]) {
                for (Phrase<T> phrase : byFirst.getOrDefault(pattern, List.of())) {
                    int end = phrase.end(1, i + 1, seen);
                    if (end > 0) {
                        places.add(new Place<>(i, end, phrase.meaning));
                    }
                }
            }
        }
        return places;
    }

    /**
     * Where a phrase stands.
     *
     * @param end index behind its last word
     */
    record Place<T>(int begin, int end, T meaning) {}

    /**
     * One word of a phrase.
     *
     * @param gap whether up to three words may stand before it
     */
    private record Step(int pattern, boolean gap) {}

    private record Phrase<T>(List<Step> steps, T meaning) {
        /** The index behind the last word when the steps from this one on stand at or soon after {@code at}; else 0. */
        int end(int step, int at, int[][] seen) {
            if (step == steps.size()) {
                return at;
            }
            Step next = steps.get(step);
            int last = Math.min(seen.length - 1, next.gap ? at + LONGEST_GAP : at);
            for (int i = at; i <= last; i++) {
                if (Arrays.binarySearch(seen[i], next.pattern) >= 0) {
                    int end = end(step + 1, i + 1, seen);
                    if (end > 0) {
                        return end;
                    }
                }
            }
            return 0;
        }
    }
}
