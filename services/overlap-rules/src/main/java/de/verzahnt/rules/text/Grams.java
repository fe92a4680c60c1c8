package de.verzahnt.rules.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of letters in a text and how telling each is there, as a vector of length 1. Spelling, endings and compounds
 * hardly matter to it (Damashek, "Gauging Similarity with n-Grams", Science 267 (1995)).
 */
final class Grams {
    static final Grams NONE = new Grams(new TreeMap<>());

    private final int[] keys;
    private final float[] weights;

    /** The weights by hash of the run. */
    Grams(Map<Integer, Double> byHash) {
        double length =
                Math.sqrt(byHash.values().stream().mapToDouble(w -> w * w).sum());
        keys = new int[byHash.size()];
        weights = new float[keys.length];
        int i = 0;
        for (Map.Entry<Integer, Double> gram : new TreeMap<>(byHash).entrySet()) {
            keys[i] = gram.getKey();
            weights[i++] = (float) (gram.getValue() / length);
        }
    }

    /** The cosine between the two, 0 to 1; 0 when one is empty. */
    double closeness(Grams other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] == other.keys[j]) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    int size() {
        return keys.length;
    }

    int key(int i) {
        return keys[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
