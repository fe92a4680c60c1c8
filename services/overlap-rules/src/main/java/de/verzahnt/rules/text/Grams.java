package de.verzahnt.rules.text;

/**
 * The runs of letters in a text and how telling each is there, as a vector of length 1. Spelling, endings and compounds
 * hardly matter to it (Damashek, "Gauging Similarity with n-Grams", Science 267 (1995)).
 */
final class Grams {
    static final Grams NONE = new Grams(new int[0], new float[0]);

    private final int[] keys;
    private final float[] weights;

    /** The weights by hash of the run, hashes rising. */
    Grams(int[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        double length = Math.sqrt(sum);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) length;
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
