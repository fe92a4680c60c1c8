package de.verzahnt.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What readers have been told of a case.
 *
 * @param revision states told so far
 * @param changedAt when what readers are told, or are about to be told, last changed
 * @param due whether something has changed since
 * @param look fingerprint of the state last told; null before the first, and where an earlier release told it
 */
public record Told(
        long revision,
        Instant changedAt,
        boolean due,
        @Nullable String look) {

    /** Nobody has heard of it. */
    public static final Told NOTHING = new Told(0, Instant.EPOCH, false, null);

    Told changed(Instant at) {
        return new Told(revision, at.isAfter(changedAt) ? at : changedAt, true, look);
    }

    /** Told in this state. */
    public Told now(String nowLook) {
        return new Told(revision + 1, changedAt, false, nowLook);
    }

    /** What had changed is again as it was. */
    public Told needless() {
        return new Told(revision, changedAt, false, look);
    }
}
