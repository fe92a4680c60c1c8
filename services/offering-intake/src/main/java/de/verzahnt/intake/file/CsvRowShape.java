package de.verzahnt.intake.file;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Whether a row has the cells that the header promises. */
record CsvRowShape(CsvHeader header, char delimiter) {

    /** The row; empty for a blank one. */
    Optional<CsvRow> row(long number, long line, CSVRecord record) {
        if (record.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        return Optional.of(
                hasShape(record)
                        ? new CsvRow(number, line, header.cells(record), List.of())
                        : broken(number, line, record));
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
        String sign = delimiter == '\t' ? "Tabulator" : String.valueOf(delimiter);
        FieldError error = new FieldError(
                "",
                record.size() + "",
                wanted + " Zellen, getrennt wie die Kopfzeile durch " + sign,
                wanted + " cells, separated like the header by " + sign);
        return new CsvRow(number, line, Map.of(), List.of(error));
    }
}
