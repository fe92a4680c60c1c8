package de.verzahnt.source.store;

import java.time.Instant;

/**
 * More than a third was missing at once.
 *
 * @param missing how many
 * @param carried of how many
 * @param confirmed whether somebody said that they are truly gone
 */
public record Hold(Instant since, int missing, int carried, boolean confirmed) {

    /** Somebody said that they are gone. */
    public Hold confirm() {
        return new Hold(since, missing, carried, true);
    }
}
