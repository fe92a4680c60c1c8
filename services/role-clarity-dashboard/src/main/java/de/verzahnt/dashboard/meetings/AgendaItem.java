package de.verzahnt.dashboard.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param minor second part of its number, given when invited; null before
 * @param subject what it is about, by its kind: a case, an earlier item, a meeting, a decision on the rules
 * @param inPublic whether others than the steering group may read it
 * @param removed taken off the agenda; its number stays its own
 * @param note what the minutes say beside the decision
 * @param doneAt when somebody confirmed that it is done
 */
public record AgendaItem(
        UUID id,
        UUID meetingId,
        Section section,
        int position,
        @Nullable Integer minor,
        ItemKind kind,
        @Nullable String subject,
        String title,
        boolean inPublic,
        Why why,
        boolean removed,
        long revision,
        Paper paper,
        String note,
        @Nullable Resolution resolution,
        @Nullable Instant doneAt,
        @Nullable String doneNote) {

    /** Whether it is decided. */
    public boolean decided() {
        return resolution != null;
    }

    /** Whether something is to be done and nobody has said that it is. */
    public boolean pending() {
        return resolution != null && resolution.followed() && doneAt == null;
    }

    /** What is left of it for somebody who may not see what it is about: its number, and that there is something. */
    AgendaItem withheld(String instead) {
        return new AgendaItem(
                id,
                meetingId,
                section,
                position,
                minor,
                ItemKind.OWN,
                null,
                instead,
                inPublic,
                new Why(null, null),
                removed,
                revision,
                Paper.NONE,
                "",
                null,
                null,
                null);
    }

    /** The case it is about; null when it is about none. */
    public @Nullable String caseId() {
        return kind.aboutCase() ? subject : null;
    }
}
