package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.security.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of the decisions of a steering group. */
@Component
class FollowUps {

    private final Meetings meetings;
    private final AgendaItems items;
    private final Proofs proofs;
    private final ProposalWords words;
    private final Clock clock;

    /** What one office has open: how much, and since how many days the oldest. */
    record Office(String name, long open, long oldest) {}

    FollowUps(Meetings meetings, AgendaItems items, Proofs proofs, ProposalWords words, Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.proofs = proofs;
        this.words = words;
        this.clock = clock;
    }

    /** All decisions somebody has to do something about: what is open first, the oldest first. */
    List<FollowUp> of(Viewer viewer) {
        return of(viewer.steered());
    }

    List<FollowUp> of(Collection<String> kreise) {
        Map<UUID, Meeting> byId =
                meetings.of(kreise).stream().collect(Collectors.toMap(Meeting::id, meeting -> meeting));
        Map<UUID, Agenda> agendas = new HashMap<>();
        return items.decided(kreise).stream()
                .filter(item -> Objects.requireNonNull(item.resolution()).followed())
                .map(item -> followUp(
                        Objects.requireNonNull(byId.get(item.meetingId())),
                        item,
                        agendas.computeIfAbsent(item.meetingId(), items::of)))
                .sorted(Comparator.comparing((FollowUp one) -> !one.item().pending())
                        .thenComparing(one -> one.decided().decidedAt()))
                .toList();
    }

    /** How much each office has open, the most first. */
    static List<Office> offices(List<FollowUp> all) {
        Map<String, List<FollowUp>> open = all.stream()
                .filter(one -> one.item().pending())
                .collect(Collectors.groupingBy(one -> one.decided().responsible(), TreeMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .map(entry -> new Office(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().mapToLong(FollowUp::age).max().orElse(0)))
                .sorted(Comparator.comparing(Office::open).reversed().thenComparing(Office::name))
                .toList();
    }

    /** The decision, for somebody of the steering group that took it. */
    Optional<FollowUp> find(UUID item, Viewer viewer) {
        return of(viewer).stream().filter(one -> one.item().id().equals(item)).findFirst();
    }

    /** Somebody says that it is done, and how. */
    void done(FollowUp one, String how) {
        items.done(one.item(), Instant.now(clock), how);
    }

    /** Somebody says that it is not. */
    void reopen(FollowUp one) {
        items.done(one.item(), null, null);
    }

    private FollowUp followUp(Meeting meeting, AgendaItem item, Agenda agenda) {
        Resolution decided = Objects.requireNonNull(item.resolution());
        Proof proof = item.pending() ? proofs.of(decided).orElse(null) : null;
        return new FollowUp(meeting, item, agenda.number(item), words.age(decided.decidedAt()), proof);
    }
}
