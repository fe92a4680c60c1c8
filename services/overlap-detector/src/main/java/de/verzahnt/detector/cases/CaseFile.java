package de.verzahnt.detector.cases;

import de.verzahnt.detector.kreis.ClosingReason;
import de.verzahnt.detector.kreis.FindingChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case. Facts are added here; what follows from them is worked out anew each time by
 * {@link Settlement}, so that the order in which they came never matters.
 *
 * @param question null while only decisions have come
 * @param lines by offeringId, closed ones included
 * @param entries oldest first, those not yet heard included
 * @param revision states published so far
 */
public record CaseFile(
        String caseId,
        @Nullable Question question,
        List<Line> lines,
        List<Entry> entries,
        CaseStatus status,
        @Nullable Instant disclosedAt,
        long revision,
        Instant changedAt) {

    public CaseFile {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    static CaseFile unknown(String caseId) {
        return new CaseFile(caseId, null, List.of(), List.of(), CaseStatus.OPEN, null, 0, Instant.EPOCH);
    }

    CaseFile with(FindingChange change) {
        var byId = new TreeMap<String, Line>();
        lines.forEach(line -> byId.put(line.offeringId(), line));
        String id = change.pair().finding().lineId();
        Line line = Optional.ofNullable(byId.get(id)).orElseGet(() -> Line.opened(change.pair(), change.at()));
        @Nullable ClosingReason ended = change.ended();
        byId.put(
                id,
                ended == null ? line.seen(change.pair(), change.at()) : line.ended(change.pair(), ended, change.at()));
        Question asked = Question.of(change, question == null ? change.at() : question.openedAt());
        return with(asked, List.copyOf(byId.values()), entries);
    }

    CaseFile with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        all.sort(Entry.BY_AGE);
        return with(question, lines, all);
    }

    private CaseFile with(@Nullable Question asked, List<Line> nowLines, List<Entry> nowEntries) {
        return new CaseFile(caseId, asked, nowLines, nowEntries, status, disclosedAt, revision, changedAt);
    }

    CaseFile published(Instant at) {
        return new CaseFile(caseId, question, lines, entries, status, disclosedAt, revision + 1, at);
    }

    boolean knows(Entry entry) {
        return entries.stream().anyMatch(known -> known.decisionId().equals(entry.decisionId()));
    }

    /** Whether it names a line that has not come yet: then it may have overtaken the finding. */
    boolean misses(Entry entry) {
        return question == null
                || !entry.lines().stream().allMatch(id -> lines.stream()
                        .anyMatch(line -> line.offeringId().equals(id)));
    }

    /** The anchor's organisation first; who has left stays, so that it can read how it ended. */
    Set<String> parties() {
        Set<String> parties = new LinkedHashSet<>();
        if (question != null) {
            parties.add(question.anchorOrganisationId());
        }
        lines.forEach(line -> parties.add(line.organisationId()));
        return parties;
    }

    List<Entry> heard() {
        return entries.stream().filter(Entry::heard).toList();
    }

    /** Whether readers would see the same. */
    boolean looksLike(CaseFile other) {
        return forReaders().equals(other.forReaders());
    }

    private CaseFile forReaders() {
        List<Line> shown = lines.stream().map(Line::withoutMemory).toList();
        return new CaseFile(caseId, question, shown, heard(), status, disclosedAt, 0, Instant.EPOCH);
    }
}
