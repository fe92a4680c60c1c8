package de.verzahnt.intake.report.file;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Whether a row has the cells that the header promises. */
record CsvRowShape(CsvHeader header, CsvStart start) {

    /** The row; empty for a blank one. */
    Optional<CsvRow> row(long number, long line, CSVRecord record) {
        if (record.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        return Optional.of(hasShape(record) ? row(number, line, header.cells(record)) : broken(number, line, record));
    }

    // A NUL is no text and no database keeps it: its cell counts as missing, the rest of the row is read.
    private CsvRow row(long number, long line, Map<String, String> cells) {
        List<FieldError> errors = cells.entrySet().stream()
                .filter(cell -> cell.getValue().indexOf('\0') >= 0)
                .map(cell -> new FieldError(cell.getKey(), "U+0000", "keine Steuerzeichen", "no control characters"))
                .toList();
        errors.forEach(error -> cells.remove(error.field()));
        return new CsvRow(number, line, cells, errors);
    }

    CsvRow openQuotation(long number, long line) {
        FieldError error = new FieldError(
                "",
                null,
                "Anführungszeichen paarweise um die ganze Zelle; ab hier ist die Datei nicht lesbar",
                "quotation marks in pairs around the whole cell; from here on the file cannot be read");
        return new CsvRow(number, line, Map.of(), List.of(error));
    }

    private boolean hasShape(CSVRecord record) {
        return record.size() >= header.names().size()
                && record.stream().skip(header.names().size()).allMatch(String::isBlank);
    }

    private CsvRow broken(long number, long line, CSVRecord record) {
        int wanted = header.names().size();
        String sign = start.separator() == '\t' ? "Tabulator" : String.valueOf(start.separator());
        FieldError error = new FieldError(
                "",
                record.size() + "",
                wanted + " Zellen, getrennt wie die Kopfzeile durch " + sign,
                wanted + " cells, separated like the header by " + sign);
        return new CsvRow(number, line, Map.of(), List.of(error));
    }
}
