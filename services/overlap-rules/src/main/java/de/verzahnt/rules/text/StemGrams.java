package de.verzahnt.rules.text;

/**
 * The runs of letters of one stem.
 *
 * @param hashes of the runs
 * @param numbers by which {@link ConceptIndex} knows each run
 * @param telling how telling each run is, in nats
 */
record StemGrams(int[] hashes, int[] numbers, double[] telling) {
    int size() {
        return hashes.length;
    }
}
