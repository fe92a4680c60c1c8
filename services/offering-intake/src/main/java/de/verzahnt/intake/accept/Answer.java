package de.verzahnt.intake.accept;

import de.verzahnt.intake.store.StoredOffering;

/** What became of an accepted report. */
public sealed interface Answer {

    /** The hub holds this state now. */
    record Accepted(StoredOffering state, Change change) implements Answer {}

    /** The id belongs to another body, the one that reported it first. */
    record Foreign(String id, String organisationId) implements Answer {}

    /** Nothing is stored under the id. */
    record Missing(String id) implements Answer {}

    /** There is no change that could be undone, or it is too long ago. */
    record NothingToUndo(String id) implements Answer {}

    /** What a report did to the stored state. An event leaves unless it is UNCHANGED. */
    enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
