package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
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
                .map(cell -> new FieldError(cell.getKey(), "U+0000", Message.of("intake.no-control-characters")))
                .toList();
        errors.forEach(error -> cells.remove(error.field()));
        return new CsvRow(number, line, cells, errors);
    }

    CsvRow openQuotation(long number, long line) {
        FieldError error = new FieldError("", null, Message.of("intake.quotation-marks"));
        return new CsvRow(number, line, Map.of(), List.of(error));
    }

    private boolean hasShape(CSVRecord record) {
        return record.size() >= header.names().size()
                && record.stream().skip(header.names().size()).allMatch(String::isBlank);
    }

    private CsvRow broken(long number, long line, CSVRecord record) {
        int wanted = header.names().size();
        String sign = start.separator() == '\t' ? "Tabulator" : String.valueOf(start.separator());
        FieldError error = new FieldError("", record.size() + "", Message.of("intake.cells", wanted, sign));
        return new CsvRow(number, line, Map.of(), List.of(error));
    }
}
