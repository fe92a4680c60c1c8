package de.verzahnt.rules.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two texts are by their words.
 *
 * @param share weight of the words both have, as a part of the weight of all, 0 to 1; German compounds are taken apart
 *     by the words of the other side ("Elterncafe" is covered by "Eltern" and "Cafe")
 * @param shared words both have that tell something, as one of them writes them, sorted
 */
public record Likeness(double share, Set<String> shared) {
    private static final int SHORTEST_PIECE = 4;
    private static final double TELLING = 2;

    /** Compares two readings; symmetric. Two texts without words are 0 alike. */
    public static Likeness of(Reading a, Reading b) {
        double all = sum(a.stems()) + sum(b.stems());
        double covered = covered(a.stems(), b.stems()) + covered(b.stems(), a.stems());
        return new Likeness(all == 0 ? 0 : covered / all, shared(a, b));
    }

    /** Of two spellings the first of the alphabet, so that the order of the two texts does not matter. */
    private static Set<String> shared(Reading a, Reading b) {
        Set<String> shared = new TreeSet<>();
        a.stems().forEach((stem, bits) -> {
            String one = a.spelled().get(stem);
            String other = b.spelled().get(stem);
            boolean telling = Math.min(bits, b.stems().getOrDefault(stem, 0.0)) >= TELLING;
            if (telling && one != null && other != null) {
                shared.add(one.compareTo(other) <= 0 ? one : other);
            }
        });
        return shared;
    }

    private static double sum(Map<String, Double> stems) {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double covered(Map<String, Double> stems, Map<String, Double> others) {
        double sum = 0;
        for (Map.Entry<String, Double> stem : stems.entrySet()) {
            sum += stem.getValue() * cover(stem.getKey(), others);
        }
        return sum;
    }

    /** How much of the word the other side's words explain, 0 to 1. */
    private static double cover(String word, Map<String, Double> others) {
        if (others.containsKey(word)) {
            return 1;
        }
        int explained = 0;
        double asPart = 0;
        for (String other : others.keySet()) {
            if (other.length() >= SHORTEST_PIECE && word.contains(other)) {
                explained += other.length();
            } else if (word.length() >= SHORTEST_PIECE && other.contains(word)) {
                asPart = Math.max(asPart, (double) word.length() / other.length());
            }
        }
        return Math.min(1, Math.max(asPart, (double) explained / word.length()));
    }
}
