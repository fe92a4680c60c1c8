package de.verzahnt.dashboard.rules;

import de.verzahnt.dashboard.cases.CaseReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison can find, and what that counts.
 *
 * @param bits weight now
 * @param before weight in the version before; null when that did not know it
 */
public record LevelView(
        String comparison,
        String level,
        double bits,
        @Nullable Double before) {

    /** As it stands among the reasons of a case. */
    public CaseReason asReason() {
        return new CaseReason(comparison, level, bits, List.of());
    }

    /** Whether the version before weighed it otherwise. */
    public boolean changed() {
        return before != null && before != bits;
    }

    boolean unknown() {
        return "UNKNOWN".equals(level);
    }
}
