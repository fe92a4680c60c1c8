package de.verzahnt.intake.report.file;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose columns have the hub's own names, from any file {@link TableReader} reads. A row of the wrong shape
 * is an error of that row, not of the file.
 */
public final class CsvReader {
    private final CsvColumns columns;
    private final TableReader tables;

    public CsvReader(CsvColumns columns, int mostRows) {
        this.columns = columns;
        this.tables = new TableReader(name -> columns.knows(name.toLowerCase(Locale.ROOT)), mostRows);
    }

    /** The rows below the header, blank ones left out but counted. No body at all is an empty file. */
    public CsvTable read(byte @Nullable [] file) {
        RawTable table = tables.read(file == null ? new byte[0] : file);
        return table instanceof RawTable.Sheet sheet
                ? read(sheet)
                : new CsvTable.Unusable(((RawTable.Unusable) table).errors());
    }

    private CsvTable read(RawTable.Sheet sheet) {
        CsvHeader header = CsvHeader.of(sheet.header());
        List<FieldError> errors = header.errors(columns);
        if (!errors.isEmpty()) {
            return new CsvTable.Unusable(errors);
        }
        CsvRowShape shape = new CsvRowShape(header.names(), sheet.facts());
        return new CsvTable.Rows(
                sheet.facts().readAs(), sheet.rows().stream().map(shape::row).toList());
    }
}
