package de.verzahnt.notifier.told;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What has been told of a case so far.
 *
 * @param lines by offeringId
 */
public record Told(Map<String, ToldLine> lines) {

    /**
     * What has been told of one line.
     *
     * @param openedAt which finding it was
     * @param bands how sure it was whenever it was told
     * @param settled whether it was settled since: then it is news when it opens again
     */
    public record ToldLine(Instant openedAt, Set<Band> bands, boolean settled) {

        public ToldLine {
            bands = Set.copyOf(bands);
        }

        ToldLine nowSettled() {
            return new ToldLine(openedAt, bands, true);
        }
    }

    public Told {
        lines = Map.copyOf(lines);
    }

    /** Nothing yet. */
    public static Told nothing() {
        return new Told(Map.of());
    }
}
