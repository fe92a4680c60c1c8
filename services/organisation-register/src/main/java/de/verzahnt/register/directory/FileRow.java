package de.verzahnt.register.directory;

import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file for a directory.
 *
 * @param id of the entry it is about; empty when it names none
 * @param report what it shall be; null when the row has errors
 * @param foreign refused only because somebody else keeps that entry
 */
public record FileRow<T>(CsvRow row, String id, @Nullable T report, List<FieldError> errors, boolean foreign) {

    public FileRow {
        errors = List.copyOf(errors);
    }

    /** A row without errors. */
    public static <T> FileRow<T> right(CsvRow row, String id, T report) {
        return new FileRow<>(row, id, report, List.of(), false);
    }

    /** A row that cannot be taken. */
    public static <T> FileRow<T> broken(CsvRow row, String id, List<FieldError> errors) {
        return new FileRow<>(row, id, null, errors, false);
    }

    /** A row about an entry that is not the caller's to keep. */
    public static <T> FileRow<T> foreign(CsvRow row, String id, FieldError error) {
        return new FileRow<>(row, id, null, List.of(error), true);
    }

    BatchRow answer(BatchRow.Outcome outcome, List<FieldError> shown) {
        return new BatchRow(row.place(), row.line(), id, outcome, null, shown, foreign);
    }
}
