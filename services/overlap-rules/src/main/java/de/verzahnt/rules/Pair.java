package de.verzahnt.rules;

import java.time.LocalDate;

/**
 * Two offerings in the order of their ids, in one Kreis, from one day on: whatever is asked of a pair is symmetric by this.
 *
 * @param eyes how comparisons come to what they see of the two
 */
record Pair(Offering a, Offering b, String kreis, LocalDate today, Eyes eyes) {
    /** By looking, or by remembering what was seen before: the same either way. */
    interface Eyes {
        Comparison.Observation see(Comparison comparison, Pair pair);
    }

    static Pair of(Offering one, Offering other, String kreis, LocalDate today) {
        return of(one, other, kreis, today, Comparison::observe);
    }

    static Pair of(Offering one, Offering other, String kreis, LocalDate today, Eyes eyes) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        return new Pair(inOrder ? one : other, inOrder ? other : one, kreis, today, eyes);
    }

    Comparison.Observation see(Comparison comparison) {
        return eyes.see(comparison, this);
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
