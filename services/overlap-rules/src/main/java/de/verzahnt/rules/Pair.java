package de.verzahnt.rules;

import java.time.LocalDate;

/** Two offerings in the order of their ids, in one Kreis, from one day on: whatever is asked of a pair is symmetric by this. */
record Pair(Offering a, Offering b, String kreis, LocalDate today) {
    static Pair of(Offering one, Offering other, String kreis, LocalDate today) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        return new Pair(inOrder ? one : other, inOrder ? other : one, kreis, today);
    }

    boolean oneBody() {
        return a.provider().bodyId().equals(b.provider().bodyId());
    }

    /** The older one, by first day, then by id. */
    Offering older() {
        return Period.BY_AGE.compare(a.period(), b.period()) <= 0 ? a : b;
    }

    Offering otherThan(Offering one) {
        return one.equals(a) ? b : a;
    }
}
