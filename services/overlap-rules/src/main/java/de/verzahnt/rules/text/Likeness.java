package de.verzahnt.rules.text;

import java.util.List;
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
        double all = a.bits() + b.bits();
        double covered = covered(a, b) + covered(b, a);
        return new Likeness(all == 0 ? 0 : covered / all, shared(a, b));
    }

    /** Of two spellings the first of the alphabet, so that the order of the two texts does not matter. */
    private static Set<String> shared(Reading a, Reading b) {
        Set<String> shared = new TreeSet<>();
        a.stems().forEach((stem, bits) -> {
            Double otherBits = b.stems().get(stem);
            if (otherBits == null || Math.min(bits, otherBits) < TELLING) {
                return;
            }
            String one = a.spelled().get(stem);
            String other = b.spelled().get(stem);
            if (one != null && other != null) {
                shared.add(one.compareTo(other) <= 0 ? one : other);
            }
        });
        return shared;
    }

    private static double covered(Reading reading, Reading other) {
        double sum = 0;
        int next = 0;
        for (Map.Entry<String, Double> stem : reading.stems().entrySet()) {
            Letters word = reading.letters().get(next++);
            sum += stem.getValue() * (other.stems().containsKey(stem.getKey()) ? 1 : cover(word, other.letters()));
        }
        return sum;
    }

    /** How much of the word the other side's words explain, 0 to 1. */
    private static double cover(Letters word, List<Letters> others) {
        int length = word.text().length();
        int explained = 0;
        double asPart = 0;
        for (Letters other : others) {
            int otherLength = other.text().length();
            if (otherLength >= SHORTEST_PIECE && otherLength < length) {
                explained += word.contains(other) ? otherLength : 0;
            } else if (length >= SHORTEST_PIECE && otherLength > length && other.contains(word)) {
                asPart = Math.max(asPart, (double) length / otherLength);
            }
        }
        return Math.min(1, Math.max(asPart, (double) explained / length));
    }
}
