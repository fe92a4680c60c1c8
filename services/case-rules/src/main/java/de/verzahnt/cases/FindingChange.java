package de.verzahnt.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding is seen (new or changed), or has ended.
 *
 * @param ended why it ended; null while it stands
 * @param at the later of the two events behind it, or the clock when time has passed
 */
public record FindingChange(
        String kreis, Pair pair, @Nullable ClosingReason ended, String rulesVersion, Instant at) {

    /** The case it belongs to. */
    public String caseId() {
        return CaseId.of(pair.finding().findingClass(), kreis, pair.finding().anchorId());
    }
}
