package de.verzahnt.benchmark.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression that starts from an opinion and leaves it only as far as the examples ask: the most likely weights
 * under a normal prior around the anchors (maximum a posteriori, by Newton's method). Deterministic.
 */
final class Regression {
    private static final double LN2 = Math.log(2);
    private static final int ROUNDS = 200;
    private static final double LONGEST_STEP = 1;
    /** The group of what is not learned. */
    private static final int FIXED = -1;

    private static final double ENOUGH = 1e-4;

    private final Opinion opinion;
    private final double looseness;

    /**
     * Learns around this opinion.
     *
     * @param looseness standard deviation in bits by which a weight may be expected to leave its anchor
     */
    Regression(Opinion opinion, double looseness) {
        this.opinion = opinion;
        this.looseness = looseness;
    }

    /** The weights in bits, by key of the rule book. */
    Map<String, Double> learn(List<Example> examples) {
        List<String> keys = List.copyOf(opinion.anchors().keySet());
        int[] group = new int[keys.size()];
        Arrays.setAll(group, i -> opinion.fixed().contains(keys.get(i)) ? FIXED : i);
        List<Alike> lessons = lessons(examples, keys);
        double[] bits = keys.stream()
                .mapToDouble(key -> opinion.anchors().getOrDefault(key, 0.0))
                .toArray();
        double[] anchors = bits.clone();
        fit(bits, anchors, lessons, group);
        while (tieWhatIsOutOfOrder(bits, keys, group) || holdAtLeast(bits, keys, group)) {
            fit(bits, anchors, lessons, group);
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            learned.put(keys.get(i), bits[i]);
        }
        return learned;
    }

    /** What is thought of the weights. */
    Opinion opinion() {
        return opinion;
    }

    /** How many bits an example has under these weights. */
    static double bits(Example example, Map<String, Double> weights) {
        return weights.getOrDefault("prior", 0.0)
                + example.levels().stream()
                        .mapToDouble(key -> weights.getOrDefault(key, 0.0))
                        .sum();
    }

    /** Examples at the same levels. */
    private record Alike(int[] levels, int number, int same) {}

    private static List<Alike> lessons(List<Example> examples, List<String> keys) {
        Map<List<String>, Integer> number = new LinkedHashMap<>();
        Map<List<String>, Integer> same = new HashMap<>();
        examples.forEach(example -> {
            number.merge(example.levels(), 1, Integer::sum);
            same.merge(example.levels(), example.same() ? 1 : 0, Integer::sum);
        });
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), i);
        }
        return number.entrySet().stream()
                .map(entry ->
                        new Alike(at(entry.getKey(), places), entry.getValue(), same.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private static int[] at(List<String> levels, Map<String, Integer> places) {
        int[] at = new int[levels.size() + 1];
        at[0] = places.getOrDefault("prior", 0);
        for (int i = 1; i < at.length; i++) {
            String key = levels.get(i - 1);
            Integer place = places.get(key);
            if (place == null) {
                throw new IllegalStateException(key + " (expected: an anchor for each level)");
            }
            at[i] = place;
        }
        return at;
    }

    /** Levels of one group share their weight; steps are kept short, since Newton's may leap from far away. */
    private void fit(double[] bits, double[] anchors, List<Alike> lessons, int[] group) {
        double longest = LONGEST_STEP;
        for (int round = 0; round < ROUNDS && longest >= ENOUGH; round++) {
            double[] slope = new double[bits.length];
            double[][] curve = new double[bits.length][bits.length];
            for (int i = 0; i < bits.length; i++) {
                curve[i][i] += group[i] == i ? 0 : 1;
                if (group[i] != FIXED) {
                    slope[group[i]] -= (bits[i] - anchors[i]) / (looseness * looseness);
                    curve[group[i]][group[i]] += 1 / (looseness * looseness);
                }
            }
            lessons.forEach(alike -> add(alike, group, bits, slope, curve));
            double[] step = Equations.solve(curve, slope);
            longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
            double shorter = Math.min(1, LONGEST_STEP / Math.max(longest, LONGEST_STEP));
            for (int i = 0; i < bits.length; i++) {
                bits[i] += group[i] == FIXED ? 0 : shorter * step[group[i]];
            }
        }
    }

    private static void add(Alike alike, int[] group, double[] bits, double[] slope, double[][] curve) {
        double sum = 0;
        for (int level : alike.levels()) {
            sum += bits[level];
        }
        double probability = 1 / (1 + Math.exp(-LN2 * sum));
        double push = LN2 * (alike.same() - alike.number() * probability);
        double bend = alike.number() * LN2 * LN2 * probability * (1 - probability);
        for (int level : alike.levels()) {
            if (group[level] != FIXED) {
                slope[group[level]] += push;
                for (int other : alike.levels()) {
                    if (group[other] != FIXED) {
                        curve[group[level]][group[other]] += bend;
                    }
                }
            }
        }
    }

    /** Where two neighbours stand the wrong way round they become one group. */
    private boolean tieWhatIsOutOfOrder(double[] bits, List<String> keys, int[] group) {
        boolean tied = false;
        for (List<String> chain : opinion.order()) {
            for (int i = 1; i < chain.size(); i++) {
                int first = keys.indexOf(chain.get(i - 1));
                int second = keys.indexOf(chain.get(i));
                if (bits[first] < bits[second] - ENOUGH) {
                    tie(first, second, bits, group);
                    tied = true;
                }
            }
        }
        return tied;
    }

    /** What has fallen too low stays at the least it may count, and all that is tied to it. */
    private boolean holdAtLeast(double[] bits, List<String> keys, int[] group) {
        boolean held = false;
        for (int i = 0; i < bits.length; i++) {
            double least = opinion.least(keys.get(i));
            if (group[i] != FIXED && bits[i] < least) {
                fix(group[i], least, bits, group);
                held = true;
            }
        }
        return held;
    }

    private static void fix(int which, double weight, double[] bits, int[] group) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == which) {
                bits[i] = weight;
                group[i] = FIXED;
            }
        }
    }

    /** Both get what lies between; where one is not learned, its weight. */
    private static void tie(int first, int second, double[] bits, int[] group) {
        boolean fixed = group[first] == FIXED || group[second] == FIXED;
        double weight = group[first] == FIXED
                ? bits[first]
                : group[second] == FIXED ? bits[second] : (bits[first] + bits[second]) / 2;
        int one = group[first];
        int other = group[second];
        for (int i = 0; i < group.length; i++) {
            if (group[i] != FIXED && (group[i] == one || group[i] == other)) {
                bits[i] = weight;
                group[i] = fixed ? FIXED : one;
            }
        }
    }
}
