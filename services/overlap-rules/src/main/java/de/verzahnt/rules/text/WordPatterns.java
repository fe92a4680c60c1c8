package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns of single words, by number: {@code kurs} the word itself, {@code kurs*} how it begins, {@code *kurs} how it
 * ends, {@code *kurs*} what stands in it, {@code *} any word. Once all are added it is thread-safe.
 */
final class WordPatterns {
    private static final int REMEMBERED = 50_000;
    private static final int HINT = 3;
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> exact = new HashMap<>();
    private final Map<String, int[]> beginnings = new HashMap<>();
    private final Map<String, int[]> endings = new HashMap<>();
    private final Map<String, List<Inner>> inner = new HashMap<>();
    private int[] any = NONE;
    private final Remembered<String, Seen> known = new Remembered<>(REMEMBERED);

    /**
     * A plain word of a text.
     *
     * @param patterns numbers of all that hold for it, rising
     */
    record Seen(String word, int[] patterns) {
        boolean is(int pattern) {
            return Arrays.binarySearch(patterns, pattern) >= 0;
        }
    }

    /** The number of this pattern; the same for the same pattern. */
    int number(String pattern) {
        return numbers.computeIfAbsent(pattern, this::add);
    }

    /** The words of a plain text, looked up once for all phrases over these patterns. */
    Seen[] in(String plain) {
        return Arrays.stream(plain.split(" ")).map(this::of).toArray(Seen[]::new);
    }

    /** Which patterns hold for this word. */
    Seen of(String word) {
        return known.get(word, w -> new Seen(w, find(w)));
    }

    private int add(String pattern) {
        int number = numbers.size();
        boolean open = pattern.startsWith("*");
        boolean goesOn = pattern.length() > 1 && pattern.endsWith("*");
        String letters = pattern.replace("*", "");
        if (letters.isEmpty()) {
            any = with(any, number);
        } else if (open && goesOn) {
            inner.computeIfAbsent(hint(letters), h -> new ArrayList<>()).add(new Inner(letters, number));
        } else {
            (open ? endings : goesOn ? beginnings : exact).merge(letters, new int[] {number}, (a, b) -> with(a, b[0]));
        }
        return number;
    }

    private int[] find(String word) {
        List<int[]> found = new ArrayList<>();
        found.add(any);
        found.add(exact.getOrDefault(word, NONE));
        for (int i = 0; i <= word.length(); i++) {
            found.add(beginnings.getOrDefault(word.substring(0, i), NONE));
            found.add(endings.getOrDefault(word.substring(i), NONE));
            for (int length = 1; length <= HINT && i + length <= word.length(); length++) {
                for (Inner part : inner.getOrDefault(word.substring(i, i + length), List.of())) {
                    if (part.letters.length() <= HINT
                            ? part.letters.length() == length
                            : word.startsWith(part.letters, i)) {
                        found.add(new int[] {part.number});
                    }
                }
            }
        }
        return found.stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    }

    private static String hint(String letters) {
        return letters.substring(0, Math.min(HINT, letters.length()));
    }

    private static int[] with(int[] numbers, int number) {
        int[] more = Arrays.copyOf(numbers, numbers.length + 1);
        more[numbers.length] = number;
        return more;
    }

    private record Inner(String letters, int number) {}
}
