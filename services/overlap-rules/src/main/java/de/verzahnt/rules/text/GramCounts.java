package de.verzahnt.rules.text;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Counts runs of letters by their hash, many and quickly. */
final class GramCounts {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int PRIME = 31;

    private static final double[] LOGARITHMS =
            IntStream.range(0, 64).mapToDouble(StrictMath::log).toArray();

    private int[] hashes = new int[256];
    private int size;

    /** Adds the runs of three to five letters of a stem, with its beginning and its end. */
    void add(String stem) {
        String bounded = " " + stem + " ";
        for (int begin = 0; begin + SHORTEST <= bounded.length(); begin++) {
            int hash = 0;
            int last = Math.min(bounded.length(), begin + LONGEST);
            for (int i = begin; i < last; i++) {
                hash = PRIME * hash + bounded.charAt(i);
                if (i - begin + 1 >= SHORTEST) {
                    add(hash);
                }
            }
        }
    }

    private void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** The hashes as often as they were added, in that order. */
    int[] all() {
        return Arrays.copyOf(hashes, size);
    }

    /** The hashes, each once, rising. */
    int[] distinct() {
        return Arrays.stream(hashes, 0, size).distinct().sorted().toArray();
    }

    /** What a run weighs that stands so many times in a text: {@code 1 + ln(count)}, by how telling it is. */
    static float weight(int count, double telling) {
        double often = count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(count);
        return (float) ((1 + often) * telling);
    }

    /** Each run weighed by {@code 1 + ln(count)} and by how telling it is. */
    Grams weighed(IntToDoubleFunction telling) {
        if (size == 0) {
            return Grams.NONE;
        }
        Arrays.sort(hashes, 0, size);
        int[] keys = new int[size];
        float[] weights = new float[size];
        int distinct = 0;
        for (int i = 0; i < size; ) {
            int next = i;
            while (next < size && hashes[next] == hashes[i]) {
                next++;
            }
            keys[distinct] = hashes[i];
            weights[distinct++] = weight(next - i, telling.applyAsDouble(hashes[i]));
            i = next;
        }
        return new Grams(Arrays.copyOf(keys, distinct), Arrays.copyOf(weights, distinct));
    }
}
