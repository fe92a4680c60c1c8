package de.verzahnt.intake.report.file;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.List;

/** Answer to an uploaded file: its rows, or why it is no such table. */
public sealed interface CsvTable {

    /**
     * The rows, some of them perhaps with errors.
     *
     * @param encoding what the text was read as, e.g. {@code UTF-8}
     */
    record Rows(String encoding, List<CsvRow> rows) implements CsvTable {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** The file as a whole cannot be used. */
    record Unusable(List<FieldError> errors) implements CsvTable {
        public Unusable {
            errors = List.copyOf(errors);
        }
    }

    /** The rows; ends the request as 422 when the file cannot be used. */
    default Rows orRefuse() {
        if (this instanceof Unusable unusable) {
            throw new InvalidReport(unusable.errors());
        }
        return (Rows) this;
    }
}
