package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text table cut into rows, quoted line breaks inside cells.
 *
 * @param separator between cells
 */
record CsvLines(CsvStart start, char separator) {

    /**
     * Its rows without the blank ones. Behind an open quotation mark nothing can be told apart: a row with that fault is
     * the last one.
     *
     * @param mostNumber rows counted higher are not read
     * @param mostRows reading stops after so many that are not blank
     */
    List<RawRow> rows(long mostNumber, int mostRows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(start.rest()), format)) {
            return read(parser, mostNumber, mostRows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory: not readable (expected: readable)", impossible);
        }
    }

    private List<RawRow> read(CSVParser parser, long mostNumber, int mostRows) {
        List<RawRow> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        while (rows.size() < mostRows && parser.getRecordNumber() < mostNumber) {
            long line = parser.getCurrentLineNumber() + 1 + start.lines();
            long number = parser.getRecordNumber() + 1;
            try {
                if (!records.hasNext()) {
                    break;
                }
                RawRow row = new RawRow(number, line, records.next().toList(), List.of());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            } catch (UncheckedIOException openQuotation) {
                rows.add(openQuotation(number, line));
                break;
            }
        }
        return rows;
    }

    private static RawRow openQuotation(long number, long line) {
        RawRow.Fault fault = new RawRow.Fault(-1, null, Message.of("intake.quotation-marks"));
        return new RawRow(number, line, List.of(), List.of(fault));
    }
}
