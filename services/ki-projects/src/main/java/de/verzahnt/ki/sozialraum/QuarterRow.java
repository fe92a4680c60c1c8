package de.verzahnt.ki.sozialraum;

import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of Sozialräume.
 *
 * @param key of the Sozialraum it is about; empty when it names none
 * @param quarter what it shall be; null when the row has errors
 * @param foreign refused only because somebody else keeps that Gemeinde's
 */
record QuarterRow(CsvRow row, String key, @Nullable Quarter quarter, List<FieldError> errors, boolean foreign) {

    QuarterRow {
        errors = List.copyOf(errors);
    }

    static QuarterRow broken(CsvRow row, String key, List<FieldError> errors) {
        return new QuarterRow(row, key, null, errors, false);
    }
}
