package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import java.time.LocalDate;

/**
 * Two offerings in the order of their ids, in one Kreis, from one day on: whatever is asked of a pair is symmetric by this.
 *
 * @param eyes how comparisons come to what they see of the two
 */
public record Pair(Offering a, Offering b, String kreis, LocalDate today, Eyes eyes) {
    /** By looking, or by remembering what was seen before: the same either way. */
    public interface Eyes {
        Comparison.Observation see(Comparison comparison, Pair pair);
    }

    public static Pair of(Offering one, Offering other, String kreis, LocalDate today) {
        return of(one, other, kreis, today, Comparison::observe);
    }

    public static Pair of(Offering one, Offering other, String kreis, LocalDate today, Eyes eyes) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        return new Pair(inOrder ? one : other, inOrder ? other : one, kreis, today, eyes);
    }

    public Comparison.Observation see(Comparison comparison) {
        return eyes.see(comparison, this);
    }

    public boolean oneBody() {
        return a.provider().bodyId().equals(b.provider().bodyId());
    }

    /** The older one, by first day, then by id. */
    public Offering older() {
        return Period.BY_AGE.compare(a.period(), b.period()) <= 0 ? a : b;
    }

    public Offering otherThan(Offering one) {
        return one.equals(a) ? b : a;
    }
}
