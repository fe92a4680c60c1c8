package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of separated values: any line ends, even mixed; comma, semicolon or tab as the header shows it or a line
 * {@code sep=;} before it says.
 * A row of the wrong shape is an error of that row, not of the file.
 */
public final class CsvReader {
    private final CsvColumns columns;
    private final int mostRows;

    public CsvReader(CsvColumns columns, int mostRows) {
        this.columns = columns;
        this.mostRows = mostRows;
    }

    /** The rows below the header, blank ones left out but counted. No body at all is an empty file. */
    public CsvTable read(byte @Nullable [] file) {
        FileText text = FileText.of(file == null ? new byte[0] : file);
        return text instanceof FileText.Text readable
                ? read(readable)
                : new CsvTable.Unusable(List.of(((FileText.NoText) text).error()));
    }

    private CsvTable read(FileText.Text file) {
        CsvStart start = CsvStart.of(file.text());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(start.separator())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(start.rest()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (start.rest().isBlank() || !records.hasNext()) {
                return unusable("file", Message.of("intake.header-and-rows"));
            }
            CsvHeader header = CsvHeader.of(records.next());
            List<FieldError> errors = header.errors(columns);
            return errors.isEmpty()
                    ? rows(file, parser, new CsvRowShape(header, start))
                    : new CsvTable.Unusable(errors);
        } catch (IOException | UncheckedIOException e) {
            return unusable(Place.row(1), Message.of("intake.readable-header"));
        }
    }

    private CsvTable rows(FileText.Text file, CSVParser parser, CsvRowShape shape) {
        List<CsvRow> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            long line = parser.getCurrentLineNumber() + 1 + shape.start().lines();
            long number = parser.getRecordNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return new CsvTable.Rows(file.encoding(), rows);
                }
                shape.row(number, line, records.next()).ifPresent(rows::add);
            } catch (UncheckedIOException e) {
                // Behind an open quotation mark nothing can be told apart: what follows is not read.
                rows.add(shape.openQuotation(number, line));
                return new CsvTable.Rows(file.encoding(), rows);
            }
            if (rows.size() > mostRows) {
                return unusable("file", Message.of("intake.at-most-rows", mostRows));
            }
        }
    }

    private static CsvTable unusable(String field, Message expected) {
        return new CsvTable.Unusable(List.of(new FieldError(field, null, expected)));
    }
}
