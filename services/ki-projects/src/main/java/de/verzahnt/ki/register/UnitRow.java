package de.verzahnt.ki.register;

import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file for the register.
 *
 * @param id of the organisation it is about; empty when it names none
 * @param unit what it shall be; null when the row has errors
 */
record UnitRow(CsvRow row, String id, @Nullable Unit unit, List<FieldError> errors) {

    UnitRow {
        errors = List.copyOf(errors);
    }

    static UnitRow broken(CsvRow row, String id, List<FieldError> errors) {
        return new UnitRow(row, id, null, errors);
    }
}
