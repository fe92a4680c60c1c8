package de.verzahnt.source.store;

import java.time.Instant;
import java.util.List;

/**
 * What became of a fetch.
 *
 * @param detail what the sentence of the outcome leaves open; empty when nothing
 * @param reasons why rows were not taken, grouped, the most frequent first
 */
public record LastFetch(Instant at, Outcome outcome, Told detail, Counts counts, List<Reason> reasons) {

    public LastFetch {
        reasons = List.copyOf(reasons);
    }

    /** One that yielded no rows. */
    public static LastFetch without(Instant at, Outcome outcome, Told detail) {
        return new LastFetch(at, outcome, detail, Counts.NONE, List.of());
    }

    /**
     * Rows of a fetch.
     *
     * @param taken new and changed ones
     * @param refused neither taken nor known
     * @param missing what it no longer carries, all that waits for the end of its grace
     */
    public record Counts(int read, int taken, int unchanged, int refused, int missing) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** So many rows were not taken, and why. */
    public record Reason(int rows, Told told) {}
}
