package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.security.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the steering group does to an agenda. */
@Component
class AgendaDesk {

    private final Meetings meetings;
    private final AgendaItems items;
    private final Proposals proposals;

    AgendaDesk(Meetings meetings, AgendaItems items, Proposals proposals) {
        this.meetings = meetings;
        this.items = items;
        this.proposals = proposals;
    }

    /** Puts those of the hub's proposals on the agenda that were chosen; how many there were. */
    @Transactional
    public int adopt(Meeting shown, List<String> chosen, Viewer viewer) {
        Meeting meeting = meetings.lock(shown.id());
        List<Proposal> wanted = proposals.of(meeting, items.of(meeting.id()), viewer).stream()
                .filter(one -> chosen.contains(one.key()))
                .toList();
        for (Proposal one : wanted) {
            items.add(meeting.id(), one.kind().section(), one.kind(), one.subject(), one.title(), one.why());
        }
        number(meeting);
        return wanted.size();
    }

    /** Puts an own one there. */
    @Transactional
    public void add(Meeting shown, Section section, String title) {
        Meeting meeting = meetings.lock(shown.id());
        items.add(meeting.id(), section, ItemKind.OWN, null, title, new Why(null, null));
        number(meeting);
    }

    /** Invites: from now on the numbers hold. Whether the meeting was as it was on the screen. */
    @Transactional
    public boolean invite(Meeting meeting) {
        boolean changed = meetings.change(in(meeting, MeetingState.INVITED));
        if (changed) {
            giveNumbers(meeting);
        }
        return changed;
    }

    /** Ends it: its minutes are a draft from now on. */
    @Transactional
    public boolean close(Meeting meeting) {
        return meetings.change(in(meeting, MeetingState.HELD));
    }

    /** Puts an item before its neighbour in its section, or after it. */
    @Transactional
    public void move(Meeting meeting, AgendaItem item, boolean up) {
        meetings.lock(meeting.id());
        List<AgendaItem> section = items.of(meeting.id()).in(item.section());
        int at = section.indexOf(item);
        int to = up ? at - 1 : at + 1;
        for (int place = 0; at >= 0 && to >= 0 && to < section.size() && place < section.size(); place++) {
            int from = place == at ? to : place == to ? at : place;
            items.place(section.get(from), place + 1);
        }
    }

    private void number(Meeting meeting) {
        if (meeting.state() != MeetingState.PREPARING) {
            giveNumbers(meeting);
        }
    }

    private void giveNumbers(Meeting meeting) {
        Map<AgendaItem, Integer> minors = Agenda.minors(items.of(meeting.id()).items());
        minors.forEach(items::number);
    }

    private static Meeting in(Meeting meeting, MeetingState state) {
        return new Meeting(
                meeting.id(),
                meeting.kreis(),
                meeting.day(),
                meeting.begins(),
                meeting.place(),
                meeting.members(),
                state,
                meeting.remarks(),
                meeting.revision(),
                meeting.approvedBy());
    }
}
