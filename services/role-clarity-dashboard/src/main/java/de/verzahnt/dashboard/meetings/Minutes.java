package de.verzahnt.dashboard.meetings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Amends the minutes of a meeting. */
@Component
class Minutes {

    private final Meetings meetings;
    private final AgendaItems items;

    Minutes(Meetings meetings, AgendaItems items) {
        this.meetings = meetings;
        this.items = items;
    }

    /** All of it or nothing: whether the minutes were as they were on the screen. */
    @Transactional
    public boolean amend(MeetingSight.Seen seen, long revision, String remarks, List<String> notes) {
        Meeting now = seen.meeting();
        boolean amended = meetings.change(new Meeting(
                now.id(),
                now.kreis(),
                now.day(),
                now.begins(),
                now.place(),
                now.members(),
                now.state(),
                remarks,
                revision,
                now.approvedBy()));
        List<AgendaItem> standing = seen.agenda().standing();
        for (int at = 0; amended && at < standing.size(); at++) {
            items.note(standing.get(at), notes.get(at));
        }
        return amended;
    }
}
