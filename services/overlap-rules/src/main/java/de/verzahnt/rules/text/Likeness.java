package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How alike two texts are by their words.
 *
 * @param share weight of the words both have, as a part of the weight of all, 0 to 1; German compounds are taken apart
 *     by the words of the other side ("Elterncafe" is covered by "Eltern" and "Cafe")
 * @param shared words both have that tell something, as one of them writes them, sorted
 */
public record Likeness(double share, List<String> shared) {
    private static final int SHORTEST_PIECE = 4;
    private static final double TELLING = 2;

    /** Compares two readings; symmetric. Two texts without words are 0 alike. */
    public static Likeness of(Reading a, Reading b) {
        double all = a.bits() + b.bits();
        int[] inB = places(a, b);
        double covered = covered(a, b, inB) + covered(b, a, places(b, a));
        return new Likeness(all == 0 ? 0 : covered / all, shared(a, b, inB));
    }

    /** By word of one, where the other has it; -1 where it has not. */
    private static int[] places(Reading one, Reading other) {
        int[] places = new int[one.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = other.find(one, i);
        }
        return places;
    }

    private static double covered(Reading one, Reading other, int[] places) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                sum += one.bits(i);
            } else if (one.bits(i) > 0) {
                sum += one.bits(i) * cover(one, i, other);
            }
        }
        return sum;
    }

    /** Of two spellings the first of the alphabet, so that the order of the two texts does not matter. */
    private static List<String> shared(Reading one, Reading other, int[] places) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0 && Math.min(one.bits(i), other.bits(places[i])) >= TELLING) {
                String spelled = one.spelled(i);
                String otherwise = other.spelled(places[i]);
                shared.add(spelled.compareTo(otherwise) <= 0 ? spelled : otherwise);
            }
        }
        shared.sort(Comparator.naturalOrder());
        for (int i = shared.size() - 1; i > 0; i--) {
            if (shared.get(i).equals(shared.get(i - 1))) {
                shared.remove(i);
            }
        }
        return List.copyOf(shared);
    }

    /** How much of the word the other side's words explain, 0 to 1. */
    private static double cover(Reading one, int i, Reading other) {
        long letters = one.letters(i);
        int length = one.stem(i).length();
        int explained = 0;
        double asPart = 0;
        for (int j = 0; j < other.size(); j++) {
            if (Letters.mayBeIn(other.letters(j), letters) && isPart(other.stem(j), one.stem(i))) {
                explained += other.stem(j).length();
            } else if (Letters.mayBeIn(letters, other.letters(j)) && isPart(one.stem(i), other.stem(j))) {
                asPart = Math.max(asPart, (double) length / other.stem(j).length());
            }
        }
        return Math.min(1, Math.max(asPart, (double) explained / length));
    }

    private static boolean isPart(String piece, String word) {
        return piece.length() >= SHORTEST_PIECE && piece.length() < word.length() && word.contains(piece);
    }
}
