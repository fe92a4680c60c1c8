package de.verzahnt.intake.accept;

import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.OfferingHistory.Earlier;
import de.verzahnt.intake.store.StoredOffering;
import java.util.Optional;

/**
 * Takes back what one report did, however long ago within {@link StoredOffering#UNDO}: a new offering is withdrawn, a changed
 * one gets what stood before. What somebody has changed since is left as it is. In a transaction; asking twice changes nothing.
 */
public final class ReportUndo {
    private final Changes changes;

    public ReportUndo(Changes changes) {
        this.changes = changes;
    }

    /** What became of one offering. */
    public enum Undone {
        WITHDRAWN,
        RESTORED,
        /** It stands already as it did before the report. */
        ALREADY,
        /** It was changed since. */
        LEFT
    }

    /**
     * Takes back the report that brought this revision.
     *
     * @param reason of a withdrawal, in words
     */
    public Undone undo(String id, long revision, String reason, Origin origin) {
        Optional<StoredOffering> stored = changes.lock(id);
        if (stored.isEmpty()) {
            return Undone.LEFT;
        }
        StoredOffering state = stored.get();
        return revision == 1
                ? undoFirst(state, reason, origin)
                : changes.at(id, revision - 1)
                        .map(before -> restore(state, revision, before, origin))
                        .orElse(Undone.LEFT);
    }

    private Undone undoFirst(StoredOffering state, String reason, Origin origin) {
        if (!state.isActive()) {
            return Undone.ALREADY;
        }
        if (isOtherThan(state, 1)) {
            return Undone.LEFT;
        }
        changes.replace(state.withdrawn(reason, changes.now(), origin));
        return Undone.WITHDRAWN;
    }

    private Undone restore(StoredOffering state, long revision, Earlier before, Origin origin) {
        if (before.isStateOf(state)) {
            return Undone.ALREADY;
        }
        if (isOtherThan(state, revision)) {
            return Undone.LEFT;
        }
        changes.replace(state.undone(before, changes.now(), origin));
        return Undone.RESTORED;
    }

    /** Whether something else stands than what came with this revision; what was changed and put back is the same. */
    private boolean isOtherThan(StoredOffering state, long revision) {
        return state.revision() != revision
                && !changes.at(state.id(), revision)
                        .filter(reported -> reported.isStateOf(state))
                        .isPresent();
    }
}
