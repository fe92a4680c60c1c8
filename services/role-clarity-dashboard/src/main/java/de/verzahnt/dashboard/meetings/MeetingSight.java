package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.Sight;
import de.verzahnt.dashboard.security.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads what of a meeting. The steering group of the Kreis: all. Its municipal integration centres: the public part,
 * from the invitation on. Other organisations: public decisions that concern them, once it is over. Nobody else: nothing.
 */
@Component
class MeetingSight {

    private final Meetings meetings;
    private final AgendaItems items;
    private final Cases cases;
    private final MessageSource messages;

    /** In which role somebody reads a meeting. */
    enum Part {
        STEERING,
        COORDINATOR,
        CONCERNED
    }

    /** A meeting as one reader has it: nothing is in the agenda that they may not read. */
    record Seen(Meeting meeting, Agenda agenda, Part part) {

        /** Whether the reader sits in the steering group. */
        public boolean steers() {
            return part == Part.STEERING;
        }
    }

    MeetingSight(Meetings meetings, AgendaItems items, Cases cases, MessageSource messages) {
        this.meetings = meetings;
        this.items = items;
        this.cases = cases;
        this.messages = messages;
    }

    /** Those the viewer may read anything of, the latest first. */
    List<Meeting> list(Viewer viewer) {
        Stream<Meeting> steered = meetings.of(viewer.steered()).stream();
        Stream<Meeting> coordinated =
                meetings.of(viewer.kreise()).stream().filter(one -> one.state() != MeetingState.PREPARING);
        Stream<Meeting> concerned = meetings.concerning(viewer.organisations()).stream();
        return Stream.of(steered, coordinated, concerned)
                .flatMap(some -> some)
                .distinct()
                .sorted(Comparator.comparing(Meeting::day).reversed())
                .toList();
    }

    /** The meeting with what the viewer may read of it; empty as if there were none. */
    Optional<Seen> find(UUID id, Viewer viewer) {
        return meetings.find(id).flatMap(meeting -> seen(meeting, viewer));
    }

    /** The meeting for somebody of its steering group; for everybody else there is none. */
    Seen steered(UUID id, Viewer viewer) {
        return find(id, viewer)
                .filter(Seen::steers)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Seen> seen(Meeting meeting, Viewer viewer) {
        Agenda agenda = items.of(meeting.id());
        if (viewer.steers(meeting.kreis())) {
            return Optional.of(new Seen(meeting, agenda, Part.STEERING));
        }
        if (viewer.kreise().contains(meeting.kreis()) && meeting.state() != MeetingState.PREPARING) {
            return Optional.of(new Seen(meeting, visible(agenda.inPublic(), viewer), Part.COORDINATOR));
        }
        Set<UUID> theirs = meetings.itemsConcerning(meeting.id(), viewer.organisations());
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seen(
                        meeting, visible(agenda.only(item -> theirs.contains(item.id())), viewer), Part.CONCERNED));
    }

    /** Of a case that the reader does not see in full nothing is left but that there is one: the rule of cases decides. */
    private Agenda visible(Agenda agenda, Viewer viewer) {
        List<String> about = agenda.items().stream()
                .map(AgendaItem::caseId)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Sight> sights = about.isEmpty() ? Map.of() : cases.sights(about, viewer);
        String instead = messages.getMessage("sitzungen.read.hidden", null, LocaleContextHolder.getLocale());
        return agenda.with(item ->
                item.caseId() == null || sights.get(item.caseId()) == Sight.FULL ? item : item.withheld(instead));
    }
}
