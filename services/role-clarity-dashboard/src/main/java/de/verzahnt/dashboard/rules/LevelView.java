package de.verzahnt.dashboard.rules;

import de.verzahnt.dashboard.cases.CaseReason;
import de.verzahnt.reference.Untold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison can find, and what that counts.
 *
 * @param bits its weight
 * @param from likeness in percent from which on it holds; null where it is not a matter of degree
 */
public record LevelView(
        String comparison,
        String level,
        double bits,
        @Nullable Long from) {

    /** As it stands among the reasons of a case. */
    public CaseReason asReason() {
        return new CaseReason(comparison, level, bits, List.of());
    }

    /** Whether there is something to try: what is not told and counts nothing is meant to stay so. */
    public boolean tried() {
        return bits != 0 || !untold();
    }

    boolean untold() {
        return Untold.is(level);
    }
}
