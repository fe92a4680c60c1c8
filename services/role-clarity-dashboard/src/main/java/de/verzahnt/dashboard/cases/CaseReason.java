package de.verzahnt.dashboard.cases;

import de.verzahnt.reference.Untold;
import java.util.List;

/**
 * One comparison that decided.
 *
 * @param bits its weight; positive speaks for an overlap
 * @param evidence codes or words, see {@code Reason} of the contract
 */
public record CaseReason(String comparison, String level, double bits, List<String> evidence) {

    /** Whether it counts at all. */
    public boolean weighs() {
        return bits != 0;
    }

    /** Whether it is what every pair begins with. */
    boolean prior() {
        return "PRIOR".equals(comparison);
    }

    /** Whether it may be named as one that speaks for an overlap. */
    boolean speaksFor() {
        return bits > 0 && !Untold.is(level);
    }
}
