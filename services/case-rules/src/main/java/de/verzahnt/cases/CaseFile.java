package de.verzahnt.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a case. Facts are added here; what follows from them is worked out anew each time by
 * {@link Settlement}, so that the order in which they came never matters.
 *
 * @param question null while only decisions have come
 * @param lines by offeringId, closed ones included
 * @param entries oldest first, those not yet heard included
 * @param settledFor organisationIds that have settled every open line of theirs for their own list, sorted
 * @param asks organisationIds whose word is missing, sorted
 * @param told what of it is known to readers
 */
public record CaseFile(
        String caseId,
        @Nullable Question question,
        List<Line> lines,
        List<Entry> entries,
        CaseStatus status,
        @Nullable Instant disclosedAt,
        List<String> settledFor,
        List<String> asks,
        Told told) {

    public CaseFile {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
        settledFor = List.copyOf(settledFor);
        asks = List.copyOf(asks);
    }

    /** Nothing has been found or said yet. */
    public static CaseFile unknown(String caseId) {
        return new CaseFile(
                caseId, null, List.of(), List.of(), CaseStatus.OPEN, null, List.of(), List.of(), Told.NOTHING);
    }

    /** With what was found or lost. */
    public CaseFile with(List<FindingChange> changes) {
        CaseFile file = this;
        for (FindingChange change : changes) {
            file = file.with(change);
        }
        return file;
    }

    private CaseFile with(FindingChange change) {
        var byId = new TreeMap<String, Line>();
        lines.forEach(line -> byId.put(line.offeringId(), line));
        String id = change.pair().finding().lineId();
        @Nullable ClosingReason ended = change.ended();
        if (ended != null && !byId.containsKey(id)) {
            return this;
        }
        if (ended == ClosingReason.COVERED && told.revision() == 0) {
            byId.remove(id);
            return byId.isEmpty() ? forgotten() : with(question, List.copyOf(byId.values()), entries);
        }
        Line line = Optional.ofNullable(byId.get(id)).orElseGet(() -> Line.opened(change.pair(), change.at()));
        byId.put(
                id,
                ended == null ? line.seen(change.pair(), change.at()) : line.ended(change.pair(), ended, change.at()));
        Question asked = Question.of(change, question == null ? change.at() : question.openedAt());
        return with(asked, List.copyOf(byId.values()), entries);
    }

    /** Nobody has heard of it and nothing is left of it but what waits to be heard. */
    private CaseFile forgotten() {
        List<Entry> waiting = entries.stream().map(Entry::unheard).toList();
        return new CaseFile(
                caseId, null, List.of(), waiting, CaseStatus.OPEN, null, List.of(), List.of(), Told.NOTHING);
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return question == null && entries.isEmpty();
    }

    /** With what somebody said. */
    public CaseFile with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        all.sort(Entry.BY_AGE);
        return with(question, lines, all);
    }

    private CaseFile with(@Nullable Question asked, List<Line> nowLines, List<Entry> nowEntries) {
        return new CaseFile(caseId, asked, nowLines, nowEntries, status, disclosedAt, settledFor, asks, told);
    }

    /** With what readers now know. */
    public CaseFile with(Told nowTold) {
        return new CaseFile(caseId, question, lines, entries, status, disclosedAt, settledFor, asks, nowTold);
    }

    /** Due to be told if readers would see a difference worth telling. */
    public CaseFile changedFrom(CaseFile before, Instant at) {
        return question == null || looksLike(before) ? this : with(told.changed(at));
    }

    /** Whether this was said already. */
    public boolean knows(Entry entry) {
        return entries.stream().anyMatch(known -> known.decisionId().equals(entry.decisionId()));
    }

    /** Whether it names a line that has not come yet: then it may have overtaken the finding. */
    public boolean misses(Entry entry) {
        return question == null
                || !entry.lines().stream().allMatch(id -> lines.stream()
                        .anyMatch(line -> line.offeringId().equals(id)));
    }

    /** What was said by those who may speak, oldest first. */
    public List<Entry> heard() {
        return entries.stream().filter(Entry::heard).toList();
    }

    /** Whether readers would see the same, apart from what the words of the texts count. */
    private boolean looksLike(CaseFile other) {
        return look().equals(other.look());
    }

    /** What is told; reworded texts alone are no news. */
    public CaseFile look() {
        List<Line> shown = lines.stream().map(Line::look).toList();
        return new CaseFile(caseId, question, shown, heard(), status, disclosedAt, settledFor, asks, Told.NOTHING);
    }
}
