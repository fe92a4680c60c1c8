package de.verzahnt.rules.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which concepts each run of letters stands, and how telling it is there: an inverted index in three arrays, one row
 * after the other, since one text reads some hundred rows. A row that many concepts are on holds all of them, and stands
 * for itself, so that the processor adds several at once.
 */
final class GramPostings {
    private static final int NOWHERE = 0;
    private static final double MANY = 0.25;

    private final int concepts;
    /** Rising; the number of a run is one more than its place. */
    private final int[] hashes;

    private final int[] begins;
    private final short[] concept;
    private final float[] weights;
    /** By number of the run, for each concept; without one for a run that few concepts have. */
    private final double[] @Nullable [] rowsOfAll;

    /** Of the runs of each concept, in the order of the concepts. */
    GramPostings(List<Grams> runsByConcept) {
        concepts = runsByConcept.size();
        hashes = runsByConcept.stream()
                .flatMapToInt(runs -> IntStream.range(0, runs.size()).map(runs::key))
                .sorted()
                .distinct()
                .toArray();
        rowsOfAll = new double[hashes.length + 1][];
        begins = new int[hashes.length + 2];
        runsByConcept.forEach(runs -> IntStream.range(0, runs.size()).forEach(i -> begins[number(runs.key(i)) + 1]++));
        for (int row = 0; row <= hashes.length; row++) {
            if (begins[row + 1] > MANY * concepts) {
                rowsOfAll[row] = new double[concepts];
                begins[row + 1] = 0;
            }
            begins[row + 1] += begins[row];
        }
        concept = new short[begins[begins.length - 1]];
        weights = new float[concept.length];
        fill(runsByConcept);
    }

    private void fill(List<Grams> runsByConcept) {
        int[] next = begins.clone();
        for (int number = 0; number < concepts; number++) {
            Grams runs = runsByConcept.get(number);
            for (int i = 0; i < runs.size(); i++) {
                int row = number(runs.key(i));
                double[] all = rowsOfAll[row];
                if (all != null) {
                    all[number] = runs.weight(i);
                } else {
                    concept[next[row]] = (short) number;
                    weights[next[row]++] = (float) runs.weight(i);
                }
            }
        }
    }

    /** The number of a run of letters; 0 for one that no concept has. */
    int number(int hash) {
        return Math.max(NOWHERE, Arrays.binarySearch(hashes, hash) + 1);
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(TextGrams text) {
        double[] sum = new double[concepts];
        for (int i = 0; i < text.size(); i++) {
            int row = text.number(i);
            double[] all = rowsOfAll[row];
            if (all != null) {
                addAll(all, text.weight(i), sum);
            } else {
                addSome(begins[row], begins[row + 1], text.weight(i), sum);
            }
        }
        return sum;
    }

    private static void addAll(double[] row, double times, double[] sum) {
        for (int i = 0; i < row.length; i++) {
            sum[i] += times * row[i];
        }
    }

    private void addSome(int begin, int end, double times, double[] sum) {
        for (int i = begin; i < end; i++) {
            sum[concept[i]] += times * weights[i];
        }
    }
}
