package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.store.StoredOffering;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that was reported, and how far it is.
 *
 * @param name as its sender called it, persons masked; empty when it had none
 * @param counts of all its rows
 */
public record ReportedFile(UUID id, String name, Instant reportedAt, String sourceSystem, State state, Counts counts) {

    /** How far a file is. */
    public enum State {
        /** Rows wait to be taken. */
        TAKING,
        TAKEN,
        /** Rows wait to be undone. */
        UNDOING,
        UNDONE
    }

    /**
     * How many rows came to what.
     *
     * @param rows all of the file, refused ones too
     * @param waiting rows yet to be taken, or yet to be undone
     * @param restored offerings that stand again as they did before the file; withdrawn those that came with it
     * @param left offerings that somebody has changed since, and that stay as they are
     */
    public record Counts(
            long rows,
            long waiting,
            long created,
            long changed,
            long unchanged,
            long refused,
            long withdrawn,
            long restored,
            long left) {}

    /** The last moment in which it can be undone. */
    public Instant undoableUntil() {
        return reportedAt.plus(StoredOffering.UNDO);
    }

    /** Whether it can be undone now, or is being undone, or is undone: asking again changes nothing. */
    public boolean isUndoable(Instant now) {
        return state != State.TAKING && (state != State.TAKEN || !now.isAfter(undoableUntil()));
    }
}
