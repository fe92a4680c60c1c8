package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw of a case when they began to write: what was said, and which lines were open. That an own word is
 * taken up meanwhile changes neither.
 *
 * @param last decisionId of the last entry; {@code -} before the first
 * @param open fingerprint of entries and open lines
 */
public record Seen(String last, String open) {

    private static final String NOTHING = "-";
    private static final String SIGN = "~";

    /** What is seen of the case now. */
    public static Seen of(CaseDetails about) {
        List<HistoryEntry> history = about.history();
        Stream<String> said = history.stream().map(HistoryEntry::decisionId).sorted();
        Stream<String> open = about.openLines().stream()
                .map(line -> line.offering().offeringId())
                .sorted();
        return new Seen(
                history.isEmpty() ? NOTHING : history.get(history.size() - 1).decisionId(),
                Integer.toHexString(Stream.concat(said, open).toList().hashCode()));
    }

    /** Whether a form that carries this was written against another state of the case; one that carries nothing was not. */
    public boolean differsFrom(@Nullable String sent) {
        return sent != null && sent.contains(SIGN) && !sent.equals(value());
    }

    /** What was said since; empty when only the lines have changed. */
    static List<HistoryEntry> since(@Nullable String sent, CaseDetails about) {
        String last = sent == null ? NOTHING : sent.split(SIGN, 2)[0];
        List<String> ids =
                about.history().stream().map(HistoryEntry::decisionId).toList();
        return about.history().subList(ids.indexOf(last) + 1, ids.size());
    }

    /** As the form carries it. */
    public String value() {
        return last + SIGN + open;
    }
}
