package de.verzahnt.dashboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the steering group of a Kreis.
 *
 * @param kreis AGS of the Kreis
 * @param begins as clocks in Germany show it
 * @param members functions and organisations, one a line; no person
 * @param remarks what the minutes say as a whole
 * @param approvedBy the meeting that approved its minutes
 */
public record Meeting(
        UUID id,
        String kreis,
        LocalDate day,
        LocalTime begins,
        String place,
        String members,
        MeetingState state,
        String remarks,
        long revision,
        @Nullable UUID approvedBy) {

    /** The members, each by itself. */
    public List<String> memberList() {
        return members.lines().filter(line -> !line.isBlank()).toList();
    }
}
