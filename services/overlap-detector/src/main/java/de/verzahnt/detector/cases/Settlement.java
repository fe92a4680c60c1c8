package de.verzahnt.detector.cases;

import de.verzahnt.detector.memory.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands by its facts and today's date. Pure: worked out from scratch each time.
 *
 * @param clarification how long the parties have to themselves before the steering group sees details
 */
record Settlement(Duration clarification) {

    CaseFile settle(CaseFile file, LocalDate today) {
        Question question = file.question();
        if (question == null) {
            return file;
        }
        List<Entry> listened = listen(file);
        Voices voices = new Voices(listened.stream().filter(Entry::heard).toList(), today);
        Agreements agreements = new Agreements(question, voices);
        Map<String, List<Agreement>> byLine = new HashMap<>();
        file.lines().forEach(line -> byLine.put(line.offeringId(), agreements.on(line)));
        List<Agreement> all = byLine.values().stream().flatMap(List::stream).toList();
        List<Line> lines = file.lines().stream()
                .map(line -> line.standing(settledBy(byLine.getOrDefault(line.offeringId(), List.of()))))
                .toList();
        List<Entry> entries = weigh(listened, voices, all);
        return new CaseFile(
                file.caseId(),
                question,
                lines,
                entries,
                new Clarification(voices).status(lines),
                disclosedAt(file, question, entries, all),
                file.told());
    }

    /** Once heard, always in the history. */
    private static List<Entry> listen(CaseFile file) {
        Set<String> parties = file.parties();
        return file.entries().stream()
                .map(entry ->
                        entry.with(entry.heard() || entry.steering() || parties.contains(entry.decidedBy()), false))
                .toList();
    }

    private static @Nullable String settledBy(List<Agreement> agreements) {
        return agreements.isEmpty()
                ? null
                : agreements.get(agreements.size() - 1).decision().decisionId();
    }

    private static List<Entry> weigh(List<Entry> entries, Voices voices, List<Agreement> agreements) {
        Set<Entry> agreed = new HashSet<>();
        agreements.forEach(agreement -> agreed.addAll(agreement.by()));
        return entries.stream()
                .map(entry -> entry.with(
                        entry.heard(),
                        entry.heard()
                                && (entry.outcome().settles() || entry.outcome() == Outcome.AGREED
                                        ? agreed.contains(entry)
                                        : !voices.isUndone(entry))))
                .toList();
    }

    /** The earliest of: clarification time over, escalated, agreed. What was once disclosed stays so. */
    private @Nullable Instant disclosedAt(
            CaseFile file, Question question, List<Entry> entries, List<Agreement> agreements) {
        if (!question.needsBothSides()) {
            return null;
        }
        Stream<Instant> escalated = entries.stream()
                .filter(entry -> entry.heard() && entry.outcome().discloses())
                .map(Entry::decidedAt);
        Stream<Instant> agreed =
                agreements.stream().filter(Agreement::isBetweenParties).map(Agreement::at);
        Stream<Instant> due = Stream.of(question.openedAt().plus(clarification));
        return Stream.of(escalated, agreed, due, Stream.ofNullable(file.disclosedAt()))
                .flatMap(instants -> instants)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Start of the day after the last day of an Absprache. */
    static Instant endOf(LocalDate validUntil) {
        return validUntil.plusDays(1).atStartOfDay(Today.ZONE).toInstant();
    }
}
