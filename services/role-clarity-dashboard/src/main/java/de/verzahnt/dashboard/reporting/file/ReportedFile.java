package de.verzahnt.dashboard.reporting.file;

import java.time.Instant;
import java.util.List;

/**
 * A file that was reported, as its gateway tells it.
 *
 * @param state TAKING, TAKEN, UNDOING or UNDONE
 * @param waiting rows yet to be taken, or yet to be undone
 * @param left offerings that were changed since and stayed as they are, {@code leftIds} the first of them
 */
record ReportedFile(
        String id,
        String name,
        Instant reportedAt,
        String state,
        Instant undoableUntil,
        long rows,
        long waiting,
        long created,
        long changed,
        long unchanged,
        long refused,
        long withdrawn,
        long restored,
        long left,
        List<String> leftIds) {

    /** Whether its rows are still being worked off. */
    public boolean isAtWork() {
        return state.equals("TAKING") || state.equals("UNDOING");
    }

    public boolean isUndone() {
        return state.equals("UNDONE");
    }

    /** Whether it may be undone, when it is not too late. */
    public boolean isTaken() {
        return state.equals("TAKEN");
    }

    /** How many rows there are to work off: all that are right, or all that changed something. */
    public long work() {
        return state.equals("TAKING") ? rows - refused : created + changed;
    }

    /** How many of them are done. */
    public long done() {
        return work() - waiting;
    }
}
