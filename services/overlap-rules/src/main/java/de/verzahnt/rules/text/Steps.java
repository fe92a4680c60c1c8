package de.verzahnt.rules.text;

import java.util.Arrays;

/** The words of a phrase one after the other, as numbers of {@link WordPatterns}; some may have a gap before them. */
final class Steps {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 3;

    private final int[] patterns;
    private final boolean[] gaps;

    private Steps(int[] patterns, boolean[] gaps) {
        this.patterns = patterns;
        this.gaps = gaps;
    }

    static Steps of(String written, WordPatterns numbers) {
        String[] words = Words.pattern(written).split(" ");
        int[] patterns = new int[words.length];
        boolean[] gaps = new boolean[words.length];
        int length = 0;
        boolean gap = false;
        for (String word : words) {
            if (word.equals(GAP)) {
                gap = length > 0;
            } else if (!word.isEmpty()) {
                patterns[length] = numbers.number(word);
                gaps[length++] = gap;
                gap = false;
            }
        }
        return new Steps(Arrays.copyOf(patterns, length), gaps);
    }

    int length() {
        return patterns.length;
    }

    int first() {
        return patterns[0];
    }

    /** The index behind the last word when the first one stands at {@code begin} and the others follow; else 0. */
    int end(int begin, WordPatterns.Seen[] words) {
        return end(1, begin + 1, words);
    }

    private int end(int step, int at, WordPatterns.Seen[] words) {
        if (step == patterns.length) {
            return at;
        }
        int last = Math.min(words.length - 1, gaps[step] ? at + LONGEST_GAP : at);
        for (int i = at; i <= last; i++) {
            if (words[i].is(patterns[step])) {
                int end = end(step + 1, i + 1, words);
                if (end > 0) {
                    return end;
                }
            }
        }
        return 0;
    }
}
