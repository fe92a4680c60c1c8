package de.verzahnt.trial;

import java.util.Comparator;

/** Two offerings without order: {@code a} is the smaller id. */
public record PairKey(String a, String b) implements Comparable<PairKey> {
    private static final Comparator<PairKey> ORDER =
            Comparator.comparing(PairKey::a).thenComparing(PairKey::b);

    /** The key of two ids in any order. */
    public static PairKey of(String one, String other) {
        return one.compareTo(other) <= 0 ? new PairKey(one, other) : new PairKey(other, one);
    }

    @Override
    public int compareTo(PairKey other) {
        return ORDER.compare(this, other);
    }
}
