package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a row has the cells that the header promises.
 *
 * @param names of the columns in their order
 */
public record CsvRowShape(List<String> names, FileFacts facts) {

    public CsvRowShape {
        names = List.copyOf(names);
    }

    /** The row with its cells by column name; of one of the wrong shape only the error. */
    public CsvRow row(RawRow row) {
        List<FieldError> errors = new ArrayList<>();
        row.faults().stream()
                .filter(RawRow.Fault::isOfTheWholeRow)
                .forEach(fault -> errors.add(new FieldError("", fault.value(), fault.expected())));
        if (errors.isEmpty() && !hasShape(row)) {
            errors.add(new FieldError("", row.cells().size() + "", Message.of("intake.cells", names.size(), sign())));
        }
        return errors.isEmpty() ? readable(row) : new CsvRow(row.number(), row.line(), Map.of(), errors);
    }

    // A NUL is no text and no database keeps it: its cell counts as missing, the rest of the row is read.
    private CsvRow readable(RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String cell = row.cell(i);
            if (cell.indexOf('\0') >= 0) {
                errors.add(new FieldError(names.get(i), "U+0000", Message.of("intake.no-control-characters")));
            } else {
                cells.put(names.get(i), cell);
            }
        }
        for (RawRow.Fault fault : row.faults()) {
            if (fault.column() < names.size()) {
                cells.remove(names.get(fault.column()));
                errors.add(new FieldError(names.get(fault.column()), fault.value(), fault.expected()));
            }
        }
        return new CsvRow(row.number(), row.line(), cells, errors);
    }

    // A workbook keeps every cell in its column, whatever is missing or stands beside the table.
    private boolean hasShape(RawRow row) {
        boolean workbook = facts.format() == FileFacts.Format.XLSX;
        return workbook || (row.cells().size() >= names.size() && row.width() <= names.size());
    }

    private String sign() {
        String separator = String.valueOf(facts.separator());
        return separator.equals("\t") ? "Tabulator" : separator;
    }
}
