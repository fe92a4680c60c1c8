package de.verzahnt.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been said in a case, and what of it holds today: not taken back, not expired. */
final class Voices {
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<Entry> heard;
    private final Set<String> undone;
    private final LocalDate today;

    Voices(List<Entry> heard, LocalDate today) {
        this.heard = heard;
        this.today = today;
        heard.forEach(entry -> byId.put(entry.decisionId(), entry));
        this.undone = undone();
    }

    /** All that hold, oldest first. */
    List<Entry> holding() {
        return heard.stream().filter(this::holds).toList();
    }

    /** Absprachen that ran their time. */
    List<Entry> expired() {
        return heard.stream()
                .filter(entry -> !isUndone(entry) && entry.expiredOn(today))
                .toList();
    }

    /** When the talk about a line began anew, because an Absprache on it ended; else the beginning of time. */
    Instant talkSince(Line line) {
        return expired().stream()
                .filter(line::isSpokenOfBy)
                .flatMap(absprache -> Optional.ofNullable(absprache.validUntil()).stream())
                .map(Settlement::endOf)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    boolean isUndone(Entry entry) {
        return undone.contains(entry.decisionId());
    }

    /** Whether it stands by itself; who agrees to what no longer holds says nothing any more. */
    boolean holds(Entry entry) {
        return !isUndone(entry)
                && !entry.expiredOn(today)
                && (entry.outcome() != Outcome.AGREED
                        || referred(entry).filter(this::holds).isPresent());
    }

    /** Who agrees without naming lines speaks of those the other side spoke of. */
    boolean speaks(Entry entry, Line line) {
        boolean agreesToAll = entry.outcome() == Outcome.AGREED && entry.lines().isEmpty();
        return agreesToAll ? referred(entry).filter(line::isSpokenOfBy).isPresent() : line.isSpokenOfBy(entry);
    }

    /** Whether this organisation has spoken since, as a party; who only takes something back has not. */
    boolean hasSpokenSince(Entry entry, String organisation) {
        return heard.stream()
                .anyMatch(other -> other.ofParty()
                        && other.decidedBy().equals(organisation)
                        && other.outcome() != Outcome.UNDONE
                        && !isUndone(other)
                        && Entry.BY_AGE.compare(other, entry) > 0);
    }

    /** The outcome of somebody else that this entry agrees to or takes back. */
    Optional<Entry> referred(Entry entry) {
        return Optional.ofNullable(entry.refersTo()).map(byId::get).filter(to -> Entry.BY_AGE.compare(to, entry) < 0);
    }

    /** From the newest on: who takes back an undoing brings the first word back. */
    private Set<String> undone() {
        Set<String> ids = new HashSet<>();
        List<Entry> newestFirst = new ArrayList<>(heard);
        Collections.reverse(newestFirst);
        for (Entry entry : newestFirst) {
            if (entry.outcome() == Outcome.UNDONE && !ids.contains(entry.decisionId())) {
                referred(entry).filter(to -> isOwn(entry, to)).ifPresent(to -> ids.add(to.decisionId()));
            }
        }
        return ids;
    }

    private static boolean isOwn(Entry entry, Entry to) {
        return CaseLaw.mayUndo(entry.decidedBy(), entry.speaker(), to.decidedBy(), to.speaker());
    }
}
