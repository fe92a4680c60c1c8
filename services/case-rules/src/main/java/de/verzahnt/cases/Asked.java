package de.verzahnt.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whom a case still asks, and who has settled it for themselves. */
final class Asked {
    private final Question question;
    private final Agreements agreements;
    private final Voices voices;
    private final List<Line> open;

    Asked(Question question, Agreements agreements, Voices voices, List<Line> lines) {
        this.question = question;
        this.agreements = agreements;
        this.voices = voices;
        this.open =
                lines.stream().filter(line -> line.status() == LineStatus.OPEN).toList();
    }

    /**
     * Whose consent is missing, every side of an open line that has not said how it wants it, and whom somebody asks a
     * question they have not spoken to.
     */
    List<String> asks(List<Entry> entries) {
        if (!CaseLaw.asks(question.findingClass())) {
            return List.of();
        }
        Set<String> asks = new TreeSet<>();
        entries.forEach(entry -> asks.addAll(entry.awaits()));
        open.forEach(line -> {
            Set<String> done = agreements.saidTheirPart(line);
            CaseLaw.sides(question, line).stream()
                    .filter(side -> !done.contains(side))
                    .forEach(asks::add);
            asks.addAll(questioned(line));
        });
        return List.copyOf(asks);
    }

    private Set<String> questioned(Line line) {
        Set<String> questioned = new TreeSet<>();
        voices.holding().stream()
                .filter(entry -> entry.outcome() == Outcome.QUESTION && CaseLaw.mayAsk(entry, question, line))
                .filter(entry -> voices.speaks(entry, line))
                .forEach(entry -> CaseLaw.sides(question, line).stream()
                        .filter(side -> !(entry.ofParty() && side.equals(entry.decidedBy())))
                        .filter(side -> !voices.hasSpokenSince(entry, side))
                        .forEach(questioned::add));
        return questioned;
    }

    /** Who has settled every open line of theirs for their own list. */
    List<String> settledFor() {
        Set<String> settled = new TreeSet<>();
        open.forEach(line -> settled.addAll(CaseLaw.sides(question, line)));
        open.forEach(line -> {
            Set<String> others = CaseLaw.sides(question, line);
            others.removeAll(agreements.settledFor(line));
            settled.removeAll(others);
        });
        return List.copyOf(settled);
    }
}
