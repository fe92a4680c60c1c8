package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** To which concepts a text is closest, as a vector of length 1 over the few closest ones. */
public final class Subject {
    private static final int CLOSEST = 12;
    /** A concept to which both texts are at least this close is worth being named. */
    private static final double TELLING = 0.05;

    /** Of a text that does not describe anything. */
    static final Subject UNKNOWN = new Subject(new double[0], List.of());

    private final int[] concepts;
    private final float[] shares;
    private final List<String> codes;

    /** Of the closeness to each concept, the codes in the same order; the rest is left out. */
    Subject(double[] closeness, List<String> codes) {
        this.codes = codes;
        int[] closest = closest(closeness);
        double length = Math.sqrt(Arrays.stream(closest)
                .mapToDouble(i -> closeness[i] * closeness[i])
                .sum());
        concepts = closest;
        shares = new float[closest.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) (closeness[closest[i]] / length);
        }
    }

    /** The places of the greatest numbers above 0, rising; of equal ones the first. */
    private static int[] closest(double[] closeness) {
        int[] closest = new int[CLOSEST];
        int size = 0;
        for (int i = 0; i < closeness.length; i++) {
            if (closeness[i] > 0 && (size < CLOSEST || closeness[i] > closeness[closest[size - 1]])) {
                int at = size < CLOSEST ? size++ : size - 1;
                while (at > 0 && closeness[closest[at - 1]] < closeness[i]) {
                    closest[at] = closest[at - 1];
                    at--;
                }
                closest[at] = i;
            }
        }
        int[] sorted = Arrays.copyOf(closest, size);
        Arrays.sort(sorted);
        return sorted;
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
