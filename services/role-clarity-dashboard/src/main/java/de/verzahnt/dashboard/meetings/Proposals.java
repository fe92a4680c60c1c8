package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.CaseSummary;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.Sight;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.events.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the hub proposes for an agenda, from what the steering group may see in full. */
@Component
class Proposals {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final int MOST = 1000;
    /** How long before its end an Absprache is spoken of. */
    private static final int MONTHS_AHEAD = 6;

    private final Cases cases;
    private final CaseMoments moments;
    private final Meetings meetings;
    private final AgendaItems items;
    private final ProposalWords words;
    private final Times times;

    Proposals(
            Cases cases, CaseMoments moments, Meetings meetings, AgendaItems items, ProposalWords words, Times times) {
        this.cases = cases;
        this.moments = moments;
        this.meetings = meetings;
        this.items = items;
        this.words = words;
        this.times = times;
    }

    /** What does not stand on the agenda yet, in the order of its sections. */
    List<Proposal> of(Meeting meeting, Agenda agenda, Viewer viewer) {
        Set<String> there = agenda.standing().stream()
                .map(item -> item.kind().aboutCase() ? "CASE|" + item.subject() : item.kind() + "|" + item.subject())
                .collect(Collectors.toSet());
        Set<String> before = agenda.items().stream()
                .filter(AgendaItem::removed)
                .map(item -> item.kind() + "|" + item.subject())
                .collect(Collectors.toSet());
        return all(meeting, viewer)
                .filter(one -> !there.contains(one.kind().aboutCase() ? "CASE|" + one.subject() : one.key()))
                .map(one -> new Proposal(one.kind(), one.subject(), one.title(), one.why(), before.contains(one.key())))
                .sorted(Comparator.comparing((Proposal one) -> one.kind().section())
                        .thenComparing(
                                one -> one.why().day(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Proposal::key))
                .toList();
    }

    /** How many cases of the Kreis are still with their parties, and no more may be said of them. */
    long hidden(Meeting meeting, Viewer viewer) {
        return seen(meeting, viewer).stream()
                .filter(one -> one.sight() == Sight.EXISTENCE)
                .count();
    }

    private Stream<Proposal> all(Meeting meeting, Viewer viewer) {
        return Stream.of(minutes(meeting), cases(meeting, viewer), rules(meeting), open(meeting))
                .flatMap(List::stream);
    }

    private List<CaseSummary> seen(Meeting meeting, Viewer viewer) {
        return cases.list(new CaseFilter(null, null, meeting.kreis(), null, false, null), viewer, 0, MOST)
                .items();
    }

    private List<Proposal> cases(Meeting meeting, Viewer viewer) {
        List<CaseSummary> full =
                seen(meeting, viewer).stream().filter(CaseSummary::full).toList();
        Map<String, Instant> escalated = moments.escalated(meeting.kreis());
        Map<String, LocalDate> ending =
                moments.ending(meeting.kreis(), meeting.day().plusMonths(MONTHS_AHEAD));
        List<Proposal> found = new ArrayList<>();
        for (CaseSummary one : full) {
            Proposal proposal = proposal(one, escalated, ending);
            if (proposal != null) {
                found.add(proposal);
            }
        }
        return found;
    }

    private @Nullable Proposal proposal(
            CaseSummary one, Map<String, Instant> escalated, Map<String, LocalDate> ending) {
        String id = Objects.requireNonNull(one.caseId());
        boolean open = one.open();
        if (open && one.findingClass() == FindingClass.GAP) {
            return about(ItemKind.GAP, id, one, day(one.openedAt()));
        }
        if (one.disclosedAt() == null) {
            return null;
        }
        if (open && escalated.containsKey(id)) {
            return about(ItemKind.ESCALATED, id, one, day(escalated.get(id)));
        }
        if (open && times.past(one.disclosedAt())) {
            return about(ItemKind.OVERDUE, id, one, day(one.disclosedAt()));
        }
        return ending.containsKey(id) ? about(ItemKind.ENDING, id, one, ending.get(id)) : null;
    }

    private Proposal about(ItemKind kind, String id, CaseSummary one, @Nullable LocalDate day) {
        return new Proposal(kind, id, words.title(one), new Why(day, null), false);
    }

    private List<Proposal> minutes(Meeting meeting) {
        return earlier(meeting)
                .filter(one -> one.state() == MeetingState.HELD)
                .map(one -> new Proposal(
                        ItemKind.MINUTES, one.id().toString(), words.minutes(one), new Why(one.day(), null), false))
                .toList();
    }

    private List<Proposal> rules(Meeting meeting) {
        LocalDate since = earlier(meeting)
                .filter(one -> one.state().over())
                .map(Meeting::day)
                .max(Comparator.naturalOrder())
                .orElse(meeting.day().minusMonths(MONTHS_AHEAD));
        return moments.rulesChanged(since).stream()
                .map(change -> new Proposal(
                        ItemKind.RULES_CHANGED,
                        change.id(),
                        words.rules(change.version()),
                        new Why(change.day(), change.version()),
                        false))
                .toList();
    }

    private List<Proposal> open(Meeting meeting) {
        Set<UUID> earlier = earlier(meeting).map(Meeting::id).collect(Collectors.toSet());
        return items.decided(List.of(meeting.kreis())).stream()
                .filter(item -> item.pending() && earlier.contains(item.meetingId()))
                .map(item -> new Proposal(
                        ItemKind.OPEN_DECISION,
                        item.id().toString(),
                        words.earlier(items.of(item.meetingId()).number(item), day(decidedAt(item))),
                        new Why(
                                day(decidedAt(item)),
                                Objects.requireNonNull(item.resolution()).responsible()),
                        false))
                .toList();
    }

    private Stream<Meeting> earlier(Meeting meeting) {
        return meetings.of(List.of(meeting.kreis())).stream()
                .filter(one -> !one.id().equals(meeting.id()) && !one.day().isAfter(meeting.day()));
    }

    private static Instant decidedAt(AgendaItem item) {
        return Objects.requireNonNull(item.resolution()).decidedAt();
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, GERMANY);
    }
}
