package de.verzahnt.register.directory;

import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * In one file each entry stands once; a second row that says the very same does no harm.
 *
 * @param field what names the entry
 * @param words the sentence that names the place of the other statements
 */
public record EachOnce(String field, Function<String, Message> words) {

    /** The rows; those that say something else of an entry than one before them are broken. */
    public <T> List<FileRow<T>> of(List<FileRow<T>> rows) {
        Map<String, FileRow<T>> first = new HashMap<>();
        List<FileRow<T>> checked = new ArrayList<>();
        for (FileRow<T> row : rows) {
            FileRow<T> earlier = row.id().isEmpty() ? null : first.putIfAbsent(row.id(), row);
            if (earlier == null || earlier.row().cells().equals(row.row().cells())) {
                checked.add(row);
            } else {
                checked.add(FileRow.broken(row.row(), row.id(), List.of(twice(row, earlier.row()))));
            }
        }
        return checked;
    }

    private FieldError twice(FileRow<?> row, CsvRow first) {
        return new FieldError(field, row.id(), words.apply(first.place()));
    }
}
