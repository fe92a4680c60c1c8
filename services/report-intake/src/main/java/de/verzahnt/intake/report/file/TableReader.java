package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a table from whatever file it arrives in: separated values in any usual encoding, or an Excel workbook. What the
 * file is, its bytes say. The header is looked for in the first ten rows, in a workbook on every sheet that is shown.
 */
public final class TableReader {
    /** More columns no list of offerings has. */
    static final int MOST_COLUMNS = 500;

    private final HeaderSearch headers;
    private final int mostRows;

    /** The names tell a header, in any spelling, from what stands above it. */
    public TableReader(Predicate<String> names, int mostRows) {
        this.headers = new HeaderSearch(names);
        this.mostRows = mostRows;
    }

    /** The table of a file; no file at all is an empty one. */
    public RawTable read(byte[] file) {
        Optional<Message> refusal = FileKind.refusal(file);
        if (refusal.isPresent()) {
            return RawTable.unusable("file", null, refusal.get());
        }
        RawTable table = FileKind.isWorkbook(file) ? new WorkbookFile(headers, mostRows).read(file) : text(file);
        if (table instanceof RawTable.Sheet sheet && sheet.header().width() > MOST_COLUMNS) {
            String place = Place.row(sheet.header().number());
            return RawTable.unusable(place, null, Message.of("intake.at-most-columns", MOST_COLUMNS));
        }
        return table;
    }

    private RawTable text(byte[] file) {
        FileText text = FileText.of(file);
        return text instanceof FileText.Text readable
                ? new CsvText(headers, mostRows).read(readable)
                : new RawTable.Unusable(List.of(((FileText.NoText) text).error()));
    }
}
