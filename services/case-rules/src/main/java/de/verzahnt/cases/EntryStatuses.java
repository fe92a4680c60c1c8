package de.verzahnt.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What has become of everything said, once it is known what settles which line. */
final class EntryStatuses {
    private final Agreements agreements;
    private final Voices voices;
    private final List<Line> lines;
    private final Set<Entry> agreed = new HashSet<>();

    EntryStatuses(Agreements agreements, Voices voices, List<Line> lines, List<Agreement> settled) {
        this.agreements = agreements;
        this.voices = voices;
        this.lines = lines;
        settled.forEach(agreement -> {
            agreed.add(agreement.decision());
            agreed.addAll(agreement.by());
        });
    }

    List<Entry> of(List<Entry> entries) {
        return entries.stream()
                .map(entry -> {
                    List<String> awaits = entry.heard() ? awaits(entry) : List.of();
                    return entry.with(entry.heard(), entry.heard() ? status(entry, awaits) : EntryStatus.NOTED, awaits);
                })
                .toList();
    }

    private EntryStatus status(Entry entry, List<String> awaits) {
        if (voices.isUndone(entry)) {
            return EntryStatus.UNDONE;
        }
        if (voices.expired().contains(entry)) {
            return EntryStatus.EXPIRED;
        }
        if (!awaits.isEmpty()) {
            return EntryStatus.PROPOSED;
        }
        boolean own = lines.stream().anyMatch(line -> !line.isClosed() && agreements.settlesOwn(entry, line));
        return agreed.contains(entry) || own ? EntryStatus.EFFECTIVE : EntryStatus.NOTED;
    }

    /** After somebody takes a consent back only that one is asked again. */
    private List<String> awaits(Entry entry) {
        Set<String> awaits = new TreeSet<>();
        lines.stream()
                .filter(line -> line.status() == LineStatus.OPEN)
                .forEach(line -> awaits.addAll(agreements.missing(entry, line)));
        return List.copyOf(awaits);
    }
}
