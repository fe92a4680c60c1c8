package de.verzahnt.dashboard.ownside;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation notes for itself about one case.
 *
 * @param unit the unit or function that does it, no person
 * @param dueOn until when, inclusive
 * @param unsure whether they do not know yet what to say; settles nothing
 * @param changedAt null before it was ever kept
 * @param revision counted from 1; 0 before it was ever kept
 */
public record OwnSide(
        String caseId,
        String organisationId,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        boolean unsure,
        @Nullable String note,
        @Nullable Instant changedAt,
        long revision) {

    static OwnSide none(String caseId, String organisationId) {
        return new OwnSide(caseId, organisationId, null, null, false, null, null, 0);
    }

    /** Whether nothing is noted. */
    public boolean empty() {
        return unit == null && dueOn == null && !unsure && note == null;
    }

    /** Whether its day is over. */
    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
