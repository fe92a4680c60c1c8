package de.verzahnt.notifier.policy;

import de.verzahnt.rules.Band;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of a case have been notified of so far.
 *
 * @param lines by offeringId
 */
public record Notified(Map<String, NotifiedLine> lines) {

    /**
     * What of one line.
     *
     * @param openedAt which finding it was
     * @param bands how sure it was whenever they were notified
     * @param settled whether it was settled since: then it is news when it opens again
     */
    public record NotifiedLine(Instant openedAt, Set<Band> bands, boolean settled) {

        public NotifiedLine {
            bands = Set.copyOf(bands);
        }

        NotifiedLine nowSettled() {
            return new NotifiedLine(openedAt, bands, true);
        }

        /** Whether it is the same finding, and was not settled since. */
        boolean goesOnAs(LineState line) {
            return !settled && openedAt.equals(line.openedAt());
        }
    }

    public Notified {
        lines = Map.copyOf(lines);
    }

    /** Of nothing yet. */
    public static Notified ofNothing() {
        return new Notified(Map.of());
    }

    /** What is known of this line once its parties are notified of it as it is. */
    static NotifiedLine with(@Nullable NotifiedLine known, LineState line) {
        Set<Band> bands = EnumSet.of(line.band());
        if (known != null && known.goesOnAs(line)) {
            bands.addAll(known.bands());
        }
        return new NotifiedLine(line.openedAt(), bands, false);
    }
}
