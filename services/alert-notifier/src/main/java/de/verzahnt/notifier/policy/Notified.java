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
 * @param last the state seen last; null before the first, and where an earlier release saw it
 * @param wordsFrom what was said before counts as told, since an earlier release told of no words; null when all is told
 */
public record Notified(
        Map<String, NotifiedLine> lines,
        @Nullable CaseState last,
        @Nullable Instant wordsFrom) {

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
        return new Notified(Map.of(), null, null);
    }

    boolean saysFrom(Instant said) {
        return wordsFrom == null || !said.isBefore(wordsFrom);
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
