package de.verzahnt.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when on the steering group sees a case: the earliest of clarification time over, escalated, agreed between its
 * parties. What was once disclosed stays so, also when the agreement was taken back or has run its time; therefore it is
 * asked of every word whether it brought an agreement about when it was said, and a case built again from all its facts
 * at once is disclosed when it was at first.
 */
record Disclosure(Duration clarification) {

    /**
     * The moment; null for a class that never comes before the steering group.
     *
     * @param heard what was heard, oldest first
     * @param standing agreements that hold today
     */
    @Nullable
    Instant of(CaseFile file, Question question, List<Entry> heard, List<Agreement> standing) {
        if (!CaseLaw.comesBeforeSteering(question.findingClass())) {
            return null;
        }
        Stream<Instant> escalated = heard.stream().filter(Disclosure::discloses).map(Entry::decidedAt);
        Stream<Instant> agreed = Stream.concat(standing.stream(), firstAgreed(file.lines(), question, heard).stream())
                .filter(Agreement::isBetweenParties)
                .map(Agreement::at);
        Stream<Instant> due = Stream.of(question.openedAt().plus(clarification));
        return Stream.of(escalated, agreed, due, Stream.ofNullable(file.disclosedAt()))
                .flatMap(instants -> instants)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static boolean discloses(Entry entry) {
        return entry.outcome().discloses() && !entry.ofCoordinator();
    }

    private static Optional<Agreement> firstAgreed(List<Line> lines, Question question, List<Entry> heard) {
        return IntStream.range(0, heard.size())
                .boxed()
                .flatMap(last -> broughtAboutBy(heard.get(last), heard.subList(0, last + 1), lines, question))
                .filter(Agreement::isBetweenParties)
                .findFirst();
    }

    private static Stream<Agreement> broughtAboutBy(
            Entry last, List<Entry> saidUntilThen, List<Line> lines, Question question) {
        LocalDate day = LocalDate.ofInstant(last.decidedAt(), Settlement.GERMANY);
        Agreements agreements = new Agreements(question, new Voices(saidUntilThen, day), lines);
        return lines.stream().flatMap(line -> agreements.broughtAboutBy(last, line).stream());
    }
}
