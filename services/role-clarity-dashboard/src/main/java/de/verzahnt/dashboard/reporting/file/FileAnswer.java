package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.reporting.Report;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file at its gateway, or would.
 *
 * @param file how it was read
 * @param preview rows as the hub understands them, ten at most
 * @param missing ids of what earlier files held and this one does not
 * @param fileId by which it can be undone as a whole; null when nothing was changed
 */
record FileAnswer(
        long created,
        long changed,
        long unchanged,
        long refused,
        FileFacts file,
        List<FileColumn> columns,
        List<Report> preview,
        List<FileRow> rows,
        @Nullable List<String> missing,
        @Nullable String fileId) {
    private static final int AT_ONCE = 1_000;

    /** Whether there is anything to report. */
    public boolean brings() {
        return created + changed > 0;
    }

    /** Whether a file with so many rows is taken by and by: nobody waits for a page without knowing how far it is. */
    public boolean isLong() {
        return rows.size() > AT_ONCE;
    }

    /** What earlier files held and this one does not. */
    public List<String> gone() {
        return missing == null ? List.of() : missing;
    }

    /** The rows of one list of the screen. */
    List<FileRow> of(FileList list) {
        if (list == FileList.REPEATED) {
            Set<String> several = several();
            return rows.stream().filter(row -> several.contains(row.id())).toList();
        }
        return rows.stream()
                .filter(row -> Objects.equals(row.outcome(), list.name()))
                .toList();
    }

    /** How many a list holds. */
    public long count(FileList list) {
        return switch (list) {
            case CREATED -> created;
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
            case MISSING -> gone().size();
            case REPEATED -> of(FileList.REPEATED).size();
        };
    }

    /** Ids that several rows bear. */
    private Set<String> several() {
        return rows.stream()
                .filter(row -> !row.id().isEmpty())
                .collect(Collectors.groupingBy(FileRow::id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(id -> id.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
