package de.verzahnt.rules.text;

import java.util.Collection;
import java.util.List;

/**
 * What a title and a description say, word by word in the order of the alphabet; words of the title count twice. Kept
 * side by side in arrays, since every reading is compared with many.
 */
public final class Reading {
    private final String[] stems;
    private final String[] spelled;
    private final double[] bits;
    private final int[] hashes;
    private final long[] letters;
    private final double sum;

    Reading(Collection<Word> sorted) {
        stems = sorted.stream().map(Word::stem).toArray(String[]::new);
        spelled = sorted.stream().map(Word::spelled).toArray(String[]::new);
        bits = sorted.stream().mapToDouble(Word::bits).toArray();
        hashes = sorted.stream().mapToInt(word -> word.stem().hashCode()).toArray();
        letters = sorted.stream().mapToLong(word -> Letters.of(word.stem())).toArray();
        sum = sorted.stream().mapToDouble(Word::bits).sum();
    }

    /** The stems of all words, each once. */
    public List<String> stems() {
        return List.of(stems);
    }

    /** Whether it has no word at all. */
    public boolean saysNothing() {
        return stems.length == 0;
    }

    /** Whether it has the same words, in whatever ending. */
    public boolean saysTheSameAs(Reading other) {
        boolean same = stems.length == other.stems.length;
        for (int i = 0; same && i < stems.length; i++) {
            same = stems[i].equals(other.stems[i]);
        }
        return same;
    }

    int size() {
        return stems.length;
    }

    String stem(int i) {
        return stems[i];
    }

    String spelled(int i) {
        return spelled[i];
    }

    /** How telling the word is. */
    double bits(int i) {
        return bits[i];
    }

    /** Which letters the word has, see {@link Letters}. */
    long letters(int i) {
        return letters[i];
    }

    /** All words together. */
    double bits() {
        return sum;
    }

    /** The place of the word {@code i} of the other, or -1. */
    int find(Reading other, int i) {
        int hash = other.hashes[i];
        for (int at = 0; at < hashes.length; at++) {
            if (hashes[at] == hash && stems[at].equals(other.stems[i])) {
                return at;
            }
        }
        return -1;
    }

    /**
     * A word of a text.
     *
     * @param bits how telling it is there
     * @param spelled as it stands in the text, in small letters
     */
    record Word(String stem, double bits, String spelled) {}
}
