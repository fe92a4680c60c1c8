package de.verzahnt.dashboard.meetings;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision and what became of it.
 *
 * @param age days since it was decided
 * @param proof what the log tells of it; null when it tells nothing, or it is done
 */
public record FollowUp(
        Meeting meeting,
        AgendaItem item,
        String number,
        long age,
        @Nullable Proof proof) {

    /** What was decided. */
    public Resolution decided() {
        return Objects.requireNonNull(item.resolution());
    }

    /** Whether its day has passed and nobody has said that it is done. */
    public boolean overdue(LocalDate today) {
        LocalDate due = decided().due();
        return item.pending() && due != null && due.isBefore(today);
    }
}
