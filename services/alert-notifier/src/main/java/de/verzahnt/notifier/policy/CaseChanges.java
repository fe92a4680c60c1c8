package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two consecutive states of a case tell of: what was said, what is settled by it, what has ended. */
record CaseChanges(Notified before, CaseState now) {

    List<Happening> all() {
        List<Happening> all = new ArrayList<>();
        newWords().flatMap(said -> ofWords(said).stream()).forEach(all::add);
        boolean bySteering = all.stream().anyMatch(one -> one.event() == CaseEvent.STEERING_DECISION);
        if (!bySteering) {
            settled().ifPresent(all::add);
        }
        all.addAll(ended());
        return all;
    }

    /** Who has spoken last in this state, and so brought about what follows from it; null when nobody has spoken. */
    @Nullable
    String lastSpeaker() {
        return newWords().reduce((one, next) -> next).map(Said::by).orElse(null);
    }

    private Stream<Said> newWords() {
        CaseState last = before.last();
        return now.said().stream()
                .filter(said -> last == null
                        ? before.saysFrom(said.at())
                        : last.said(said.decisionId()).isEmpty());
    }

    private Optional<Happening> ofWords(Said said) {
        List<LineState> lines = now.spokenOfBy(said);
        Set<String> sides = new LinkedHashSet<>(now.sidesOf(lines));
        sides.addAll(said.awaits());
        return CaseEvent.of(said.outcome(), now.findingClass(), said.speaker())
                .filter(event -> event != CaseEvent.SETTLED)
                .map(event -> new Happening(
                        event, lines, sides, said.by(), calledOff(said).orElse(said), ""));
    }

    /** The invitation that somebody takes back by these words: its talk is told again, as called off. */
    private Optional<Said> calledOff(Said said) {
        CaseState last = before.last();
        return said.outcome() != Outcome.UNDONE || last == null
                ? Optional.empty()
                : now.said().stream()
                        .filter(one -> one.isCalledOff() && one.by().equals(said.by()))
                        .filter(one -> last.said(one.decisionId())
                                .filter(known -> !known.isCalledOff())
                                .isPresent())
                        .findFirst();
    }

    private Optional<Happening> settled() {
        List<LineState> lines = now.lines().stream()
                .filter(line -> line.status() == LineStatus.SETTLED && was(line, LineStatus.OPEN))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Happening(
                        CaseEvent.SETTLED,
                        lines,
                        now.sidesOf(lines),
                        lastSpeaker(),
                        now.said(lines.get(0).settledBy()).orElse(null),
                        ""));
    }

    /** A line that was never told of ends untold, and one that goes on in the case of an older offering does not end. */
    private List<Happening> ended() {
        List<LineState> lines = now.lines().stream()
                .filter(line -> line.isClosed() && line.closingReason() != ClosingReason.COVERED)
                .filter(line -> before.lines().containsKey(line.offeringId()))
                .filter(line -> was(line, LineStatus.OPEN) || was(line, LineStatus.SETTLED))
                .toList();
        if (now.isOver() && !lines.isEmpty()) {
            return List.of(ended(CaseEvent.CLOSED, lines));
        }
        return lines.stream()
                .map(line -> ended(CaseEvent.LINE_GONE, List.of(line)))
                .toList();
    }

    private Happening ended(CaseEvent event, List<LineState> lines) {
        ClosingReason reason = lines.get(0).closingReason();
        return new Happening(event, lines, now.sidesOf(lines), null, null, reason == null ? "" : reason.name());
    }

    private boolean was(LineState line, LineStatus status) {
        CaseState last = before.last();
        return last != null
                && last.line(line.offeringId())
                        .filter(one -> one.status() == status)
                        .isPresent();
    }
}
