package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** To which concepts a text is closest, as a vector of length 1 over the few closest ones. */
public final class Subject {
    private static final int CLOSEST = 12;
    /** A concept to which both texts are at least this close is worth being named. */
    private static final double TELLING = 0.05;

    private final int[] concepts;
    private final float[] shares;
    private final List<String> codes;

    /** Of the closeness to each concept, the codes in the same order; the rest is left out. */
    Subject(double[] closeness, List<String> codes) {
        this.codes = codes;
        int[] closest = IntStream.range(0, closeness.length)
                .filter(i -> closeness[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -closeness[i]).thenComparing(i -> i))
                .limit(CLOSEST)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double length = Math.sqrt(Arrays.stream(closest)
                .mapToDouble(i -> closeness[i] * closeness[i])
                .sum());
        concepts = closest;
        shares = new float[closest.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) (closeness[closest[i]] / length);
        }
    }

    /** Whether nothing is known of it. */
    public boolean unknown() {
        return concepts.length == 0;
    }

    /** The cosine between the two, 0 to 1. */
    public double closeness(Subject other) {
        double sum = 0;
        for (int i = 0, j = 0; i < concepts.length && j < other.concepts.length; ) {
            if (concepts[i] == other.concepts[j]) {
                sum += (double) shares[i++] * other.shares[j++];
            } else if (concepts[i] < other.concepts[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Codes of the concepts to which both are close, in the order of the alphabet. */
    public List<String> common(Subject other) {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < concepts.length; i++) {
            int j = Arrays.binarySearch(other.concepts, concepts[i]);
            if (j >= 0 && shares[i] * other.shares[j] >= TELLING) {
                common.add(codes.get(concepts[i]));
            }
        }
        common.sort(Comparator.naturalOrder());
        return List.copyOf(common);
    }
}
