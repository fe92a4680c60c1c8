package de.verzahnt.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whom a case still asks, and who has settled it for themselves. */
final class Asked {
    private final Question question;
    private final Agreements agreements;
    private final List<Line> open;

    Asked(Question question, Agreements agreements, List<Line> lines) {
        this.question = question;
        this.agreements = agreements;
        this.open =
                lines.stream().filter(line -> line.status() == LineStatus.OPEN).toList();
    }

    /** Whose consent is missing, and every side of an open line that has not said how it wants it. */
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
        });
        return List.copyOf(asks);
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
