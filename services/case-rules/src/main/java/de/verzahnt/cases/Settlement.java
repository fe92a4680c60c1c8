package de.verzahnt.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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
public record Settlement(Duration clarification) {
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** The same case with what follows from its facts on this day in Germany. */
    public CaseFile settle(CaseFile file, LocalDate today) {
        Question question = file.question();
        if (question == null) {
            return file;
        }
        List<Entry> listened = listen(file);
        Voices voices = new Voices(listened.stream().filter(Entry::heard).toList(), today);
        return settle(file, question, listened, voices);
    }

    private CaseFile settle(CaseFile file, Question question, List<Entry> listened, Voices voices) {
        Agreements agreements = new Agreements(question, voices);
        Map<String, List<Agreement>> byLine = new HashMap<>();
        file.lines().forEach(line -> byLine.put(line.offeringId(), agreements.on(line)));
        List<Agreement> all = byLine.values().stream().flatMap(List::stream).toList();
        List<Line> lines = file.lines().stream()
                .map(line -> line.standing(settledBy(byLine.getOrDefault(line.offeringId(), List.of()))))
                .toList();
        List<Entry> entries = new EntryStatuses(agreements, voices, lines, all).of(listened);
        Asked asked = new Asked(question, agreements, lines);
        return new CaseFile(
                file.caseId(),
                question,
                lines,
                entries,
                new Clarification(voices).status(lines),
                disclosedAt(file, question, entries, all),
                asked.settledFor(),
                asked.asks(entries),
                file.told());
    }

    /** Once heard, always in the history. */
    private static List<Entry> listen(CaseFile file) {
        Set<String> parties = file.parties();
        return file.entries().stream()
                .map(entry -> entry.with(
                        entry.heard() || entry.steering() || parties.contains(entry.decidedBy()),
                        EntryStatus.NOTED,
                        List.of()))
                .toList();
    }

    private static @Nullable String settledBy(List<Agreement> agreements) {
        return agreements.isEmpty()
                ? null
                : agreements.get(agreements.size() - 1).decision().decisionId();
    }

    /** The earliest of: clarification time over, escalated, agreed. What was once disclosed stays so. */
    private @Nullable Instant disclosedAt(
            CaseFile file, Question question, List<Entry> entries, List<Agreement> agreements) {
        if (!CaseLaw.comesBeforeSteering(question.findingClass())) {
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
        return validUntil.plusDays(1).atStartOfDay(GERMANY).toInstant();
    }
}
