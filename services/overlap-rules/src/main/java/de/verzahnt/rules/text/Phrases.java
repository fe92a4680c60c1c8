package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a text, many at once. A phrase is one or more {@link WordPatterns word patterns}; {@code ..} stands for
 * up to three words between, {@code +} between two phrases says that both must stand, wherever. Not thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 3;
    private static final int NO_PART = -1;

    private final WordPatterns patterns;
    private final Map<Integer, List<Phrase<T>>> byFirst = new HashMap<>();
    private final List<Together<T>> together = new ArrayList<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<Integer, List<Integer>> togetherByPart = new HashMap<>();

    /** Phrases over these patterns, which others may share. */
    Phrases(WordPatterns patterns) {
        this.patterns = patterns;
    }

    /** Adds a phrase as people write it, in any spelling. */
    void add(String written, T meaning) {
        String[] all = written.split(" \\+ ");
        if (all.length == 1) {
            add(written, meaning, NO_PART);
            return;
        }
        int number = together.size();
        together.add(new Together<>(all.length, meaning));
        for (String one : all) {
            int part = parts.computeIfAbsent(Words.pattern(one), pattern -> {
                add(one, null, parts.size());
                return parts.size();
            });
            togetherByPart.computeIfAbsent(part, p -> new ArrayList<>()).add(number);
        }
    }

    private void add(String written, @Nullable T meaning, int part) {
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
                    .add(new Phrase<>(List.copyOf(steps), meaning, part));
        }
    }

    /** All places where a phrase stands, in their order; plain words. */
    List<Place<T>> in(String[] words) {
        int[][] seen = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            seen[i] = patterns.of(words[i]);
        }
        List<Place<T>> places = new ArrayList<>();
        Map<Integer, int[]> partPlaces = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            for (int pattern : seen[i]) {
                for (Phrase<T> phrase : byFirst.getOrDefault(pattern, List.of())) {
                    int end = phrase.end(1, i + 1, seen);
                    if (end > 0 && phrase.meaning != null) {
                        places.add(new Place<>(i, end, phrase.meaning));
                    } else if (end > 0) {
                        partPlaces.putIfAbsent(phrase.part, new int[] {i, end});
                    }
                }
            }
        }
        addTogether(partPlaces, places);
        return places;
    }

    /** What stands together, at the place of its first part. */
    private void addTogether(Map<Integer, int[]> partPlaces, List<Place<T>> places) {
        Map<Integer, Integer> counts = new TreeMap<>();
        partPlaces.forEach((part, place) -> {
            for (int number : togetherByPart.getOrDefault(part, List.of())) {
                Together<T> all = together.get(number);
                if (counts.merge(number, 1, Integer::sum) == all.parts) {
                    places.add(new Place<>(place[0], place[1], all.meaning));
                }
            }
        });
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

    /**
     * A phrase by itself, or a part of what must stand together.
     *
     * @param meaning null for a part
     */
    private record Phrase<T>(List<Step> steps, @Nullable T meaning, int part) {
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

    /** So many parts must all stand. */
    private record Together<T>(int parts, T meaning) {}
}
