package de.verzahnt.benchmark.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression that starts from an opinion and leaves it only as far as the examples ask: the most likely weights
 * under a normal prior around the anchors (maximum a posteriori). Deterministic: gradient descent with fixed steps.
 */
final class Regression {
    private static final double LN2 = Math.log(2);
    private static final int ROUNDS = 3_000;
    private static final double STEP = 0.01;

    private final Opinion opinion;
    private final double looseness;
    private final double emphasis;

    /**
     * Learns around this opinion.
     *
     * @param looseness standard deviation in bits by which a weight may be expected to leave its anchor
     * @param emphasis how many examples of "not the same" one of "the same" is worth: the same is rare
     */
    Regression(Opinion opinion, double looseness, double emphasis) {
        this.opinion = opinion;
        this.looseness = looseness;
        this.emphasis = emphasis;
    }

    /** The weights in bits, by key of the rule book. */
    Map<String, Double> learn(List<Example> examples) {
        List<String> keys = List.copyOf(opinion.anchors().keySet());
        List<Lesson> lessons = lessons(examples, keys);
        double[] start = opinion.anchors().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] bits = start.clone();
        List<int[]> order = opinion.order().stream()
                .map(chain -> chain.stream().mapToInt(keys::indexOf).toArray())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            step(bits, start, lessons);
            order.forEach(chain -> keepInOrder(bits, chain));
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < bits.length; i++) {
            learned.put(keys.get(i), Math.round(bits[i] * 100) / 100.0);
        }
        return learned;
    }

    private void step(double[] bits, double[] start, List<Lesson> lessons) {
        double[] slope = new double[bits.length];
        for (Lesson lesson : lessons) {
            double push = LN2 * lesson.weight() * ((lesson.same() ? 1 : 0) - lesson.probability(bits));
            for (int level : lesson.levels()) {
                slope[level] += push;
            }
        }
        for (int i = 0; i < bits.length; i++) {
            bits[i] += STEP * (slope[i] - (bits[i] - start[i]) / (looseness * looseness));
        }
    }

    /** Where two neighbours stand the wrong way round, both take what lies between. */
    private static void keepInOrder(double[] bits, int[] chain) {
        for (int i = 1; i < chain.length; i++) {
            if (bits[chain[i - 1]] < bits[chain[i]]) {
                double between = (bits[chain[i - 1]] + bits[chain[i]]) / 2;
                bits[chain[i - 1]] = between;
                bits[chain[i]] = between;
            }
        }
    }

    /** What is alike in every level is one lesson, not many: five providers of one federal programme meet ten times. */
    private List<Lesson> lessons(List<Example> examples, List<String> keys) {
        Map<String, List<Example>> alike = new TreeMap<>();
        examples.forEach(example -> alike.computeIfAbsent(
                        new TreeSet<>(example.levels()) + " " + example.same(), lesson -> new ArrayList<>())
                .add(example));
        List<Lesson> lessons = new ArrayList<>();
        for (List<Example> group : alike.values()) {
            Example one = group.get(0);
            int[] levels = new int[one.levels().size() + 1];
            levels[0] = keys.indexOf("prior");
            for (int i = 1; i < levels.length; i++) {
                levels[i] = keys.indexOf(one.levels().get(i - 1));
            }
            double weight = Math.sqrt(group.size()) * (one.same() ? emphasis : 1);
            lessons.add(new Lesson(levels, one.same(), weight));
        }
        return lessons;
    }

    private record Lesson(int[] levels, boolean same, double weight) {
        double probability(double[] bits) {
            double sum = 0;
            for (int level : levels) {
                sum += bits[level];
            }
            return 1 / (1 + Math.exp(-LN2 * sum));
        }
    }
}
