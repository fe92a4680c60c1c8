package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a text, many at once. A phrase is one or more {@link WordPatterns word patterns}; {@code ..} stands for
 * up to three words between, {@code +} between two phrases says that both must stand, wherever. Once all are added it is thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private static final int NO_PART = -1;

    private final WordPatterns patterns;
    /** By number of the first pattern. */
    private final List<List<Phrase<T>>> byFirst = new ArrayList<>();

    private final Map<String, Integer> parts = new HashMap<>();
    /** By the highest number among their parts: what many phrases share was met early and has a low one. */
    private final Map<Integer, List<Together<T>>> togetherByLast = new HashMap<>();

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
        Set<Integer> numbers = new TreeSet<>();
        for (String one : all) {
            numbers.add(parts.computeIfAbsent(Words.pattern(one), pattern -> {
                add(one, null, parts.size());
                return parts.size();
            }));
        }
        togetherByLast
                .computeIfAbsent(Collections.max(numbers), last -> new ArrayList<>())
                .add(new Together<>(numbers, meaning));
    }

    private void add(String written, @Nullable T meaning, int part) {
        Steps steps = Steps.of(written, patterns);
        if (steps.length() > 0) {
            startingWith(steps.first()).add(new Phrase<>(steps, meaning, part));
        }
    }

    private List<Phrase<T>> startingWith(int pattern) {
        while (byFirst.size() <= pattern) {
            byFirst.add(new ArrayList<>(1));
        }
        return byFirst.get(pattern);
    }

    /** All places where a phrase stands, in their order; the words are seen by the patterns of these phrases. */
    List<Place<T>> in(WordPatterns.Seen[] words) {
        List<Place<T>> places = new ArrayList<>();
        Map<Integer, int[]> partPlaces = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            for (int pattern : words[i].patterns()) {
                for (Phrase<T> phrase : pattern < byFirst.size() ? byFirst.get(pattern) : List.<Phrase<T>>of()) {
                    add(phrase, i, phrase.steps.end(i, words), places, partPlaces);
                }
            }
        }
        addTogether(partPlaces, places);
        return places;
    }

    private static <T> void add(
            Phrase<T> phrase, int begin, int end, List<Place<T>> places, Map<Integer, int[]> partPlaces) {
        if (end > 0 && phrase.meaning != null) {
            places.add(new Place<>(begin, end, phrase.meaning));
        } else if (end > 0) {
            partPlaces.putIfAbsent(phrase.part, new int[] {begin, end});
        }
    }

    /** What stands together, at the place of its last part. */
    private void addTogether(Map<Integer, int[]> partPlaces, List<Place<T>> places) {
        partPlaces.forEach((part, place) -> {
            for (Together<T> all : togetherByLast.getOrDefault(part, List.of())) {
                if (partPlaces.keySet().containsAll(all.parts)) {
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
     * A phrase by itself, or a part of what must stand together.
     *
     * @param meaning null for a part
     */
    private record Phrase<T>(Steps steps, @Nullable T meaning, int part) {}

    /** The parts that must all stand. */
    private record Together<T>(Set<Integer> parts, T meaning) {}
}
