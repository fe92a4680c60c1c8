package de.verzahnt.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which concepts each run of letters stands, and how telling it is there: an inverted index in three arrays, one row
 * after the other, since one text reads some hundred rows. A row that most concepts are on holds all of them.
 */
final class GramPostings {
    private static final int NOWHERE = 0;
    private static final double MOST = 0.25;

    private final int concepts;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[] begins;
    private final short[] concept;
    private final float[] weights;

    /** Of the runs of each concept, in the order of the concepts. */
    GramPostings(List<Grams> runsByConcept) {
        concepts = runsByConcept.size();
        Map<Integer, Integer> sizes = new HashMap<>();
        runsByConcept.forEach(runs -> {
            for (int i = 0; i < runs.size(); i++) {
                sizes.merge(runs.key(i), 1, Integer::sum);
            }
        });
        sizes.keySet().forEach(hash -> numbers.put(hash, numbers.size() + 1));
        begins = new int[numbers.size() + 2];
        numbers.forEach((hash, number) -> begins[number + 1] = length(sizes.getOrDefault(hash, 0)));
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        concept = new short[begins[begins.length - 1]];
        weights = new float[concept.length];
        fill(runsByConcept);
    }

    private int length(int size) {
        return size > MOST * concepts ? concepts : size;
    }

    private void fill(List<Grams> runsByConcept) {
        int[] next = begins.clone();
        for (int number = 0; number < concepts; number++) {
            Grams runs = runsByConcept.get(number);
            for (int i = 0; i < runs.size(); i++) {
                int row = number(runs.key(i));
                int at = holdsAll(row) ? begins[row] + number : next[row]++;
                concept[at] = (short) number;
                weights[at] = (float) runs.weight(i);
            }
        }
    }

    private boolean holdsAll(int row) {
        return begins[row + 1] - begins[row] == concepts;
    }

    /** The number of a run of letters; 0 for one that no concept has. */
    int number(int hash) {
        return numbers.getOrDefault(hash, NOWHERE);
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(TextGrams text) {
        double[] sum = new double[concepts];
        for (int i = 0; i < text.size(); i++) {
            int row = text.number(i);
            if (holdsAll(row)) {
                addAll(begins[row], text.weight(i), sum);
            } else {
                addSome(begins[row], begins[row + 1], text.weight(i), sum);
            }
        }
        return sum;
    }

    private void addAll(int begin, double times, double[] sum) {
        for (int i = 0; i < concepts; i++) {
            sum[i] += times * weights[begin + i];
        }
    }

    private void addSome(int begin, int end, double times, double[] sum) {
        for (int i = begin; i < end; i++) {
            sum[concept[i]] += times * weights[i];
        }
    }
}
