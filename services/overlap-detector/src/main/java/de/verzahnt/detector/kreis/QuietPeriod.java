package de.verzahnt.detector.kreis;

import de.verzahnt.rules.signal.Demand;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When to look for gaps: only if something changed, and not while offerings keep coming: in the middle of an import
 * everything seems to be missing. After ten looks in a row at a Kreis that is never calm it is looked for all the same.
 */
final class QuietPeriod {
    private static final int PATIENCE = 10;

    private @Nullable Looked last;
    private boolean disturbed;
    private int waited;

    /** What was looked at last. */
    private record Looked(Set<Demand> demands, LocalDate date) {}

    void disturbed() {
        disturbed = true;
        last = null;
    }

    boolean letsLook(Set<Demand> demands, LocalDate date) {
        if (disturbed && waited < PATIENCE) {
            disturbed = false;
            waited++;
            return false;
        }
        waited = 0;
        Looked now = new Looked(demands, date);
        boolean news = !now.equals(last);
        last = now;
        return news;
    }
}
