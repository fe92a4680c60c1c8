package de.verzahnt.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands by its facts and today's date. Pure: worked out from scratch each time.
 *
 * @param clarification how long the parties have to themselves before the steering group sees details
 */
public record Settlement(Duration clarification) {
    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** The same case with what follows from its facts on this day in Germany. */
    public CaseFile settle(CaseFile file, LocalDate today) {
        Question question = file.question();
        if (question == null) {
            return file;
        }
        List<Entry> listened = listen(file);
        Voices voices = new Voices(heard(listened), today);
        return settle(file, question, listened, voices);
    }

    private CaseFile settle(CaseFile file, Question question, List<Entry> listened, Voices voices) {
        Agreements agreements = new Agreements(question, voices, file.lines());
        Map<String, List<Agreement>> byLine = new HashMap<>();
        file.lines().forEach(line -> byLine.put(line.offeringId(), agreements.on(line)));
        List<Agreement> all = byLine.values().stream().flatMap(List::stream).toList();
        List<Line> lines = file.lines().stream()
                .map(line -> line.standing(settledBy(byLine.getOrDefault(line.offeringId(), List.of()))))
                .toList();
        List<Entry> entries = new EntryStatuses(agreements, voices, lines, all).of(listened);
        Asked asked = new Asked(question, agreements, voices, lines);
        return new CaseFile(
                file.caseId(),
                question,
                lines,
                entries,
                new Clarification(voices).status(lines),
                new Disclosure(clarification).of(file, question, heard(listened), all),
                asked.settledFor(),
                asked.asks(entries),
                file.told());
    }

    /** Once heard, always in the history. */
    private static List<Entry> listen(CaseFile file) {
        Set<String> parties = CaseLaw.parties(file);
        return file.entries().stream()
                .map(entry -> entry.with(
                        entry.heard() || !entry.ofParty() || parties.contains(entry.decidedBy()),
                        EntryStatus.NOTED,
                        List.of()))
                .toList();
    }

    private static List<Entry> heard(List<Entry> entries) {
        return entries.stream().filter(Entry::heard).toList();
    }

    private static @Nullable String settledBy(List<Agreement> agreements) {
        return agreements.isEmpty()
                ? null
                : agreements.get(agreements.size() - 1).decision().decisionId();
    }

    /** Start of the day after the last day of an Absprache. */
    static Instant endOf(LocalDate validUntil) {
        return validUntil.plusDays(1).atStartOfDay(GERMANY).toInstant();
    }
}
