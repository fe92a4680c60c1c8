package de.verzahnt.feeds.row;

import de.verzahnt.intake.report.file.FileFacts;
import de.verzahnt.intake.report.file.Notice;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source holds.
 *
 * @param encoding the text was read in; null when its format decides
 * @param next the following page
 */
public record SourceRows(
        FileFacts.Format format,
        @Nullable String encoding,
        List<RawRow> rows,
        List<Notice> notices,
        Optional<URI> next) {

    public SourceRows {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** Of a single page. */
    public static SourceRows of(FileFacts.Format format, List<RawRow> rows, Told told) {
        return new SourceRows(format, null, rows, told.notices(), Optional.empty());
    }

    /** The same with a following page. */
    public SourceRows followedBy(Optional<URI> page) {
        return new SourceRows(format, encoding, rows, notices, page);
    }

    /** The same, told what it was decoded by. */
    public SourceRows readIn(String charset) {
        return new SourceRows(format, charset, rows, notices, next);
    }

    /** Whether there are more than anybody reads at once. */
    public boolean tooMany() {
        return rows.size() > RawTable.MOST_ROWS;
    }

    /** As every list of offerings goes on; the header is no row of the source. */
    public RawTable.Sheet sheet() {
        List<String> names = Stream.of(Column.values()).map(Column::header).toList();
        FileFacts facts = new FileFacts(format, encoding, null, null, 0, notices);
        return new RawTable.Sheet(facts, new RawRow(0, 0, names, List.of()), rows);
    }
}
