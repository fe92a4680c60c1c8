package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.starter.problem.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts it, the header is row 1; blank rows count
 * @param line first line of the row in the file, as a text editor counts it
 * @param cells by column name, without those that cannot be read; none of a row of the wrong shape
 * @param errors what makes cells or the whole row unreadable
 */
public record CsvRow(long number, long line, Map<String, String> cells, List<FieldError> errors) {

    public CsvRow {
        cells = Map.copyOf(cells);
        errors = List.copyOf(errors);
    }

    /** The stripped cell, null when it is blank or the column is missing. */
    public @Nullable String cell(String column) {
        String value = cells.getOrDefault(column, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** The entries of a cell that lists several with semicolons; blanks are dropped. */
    public List<@Nullable String> list(String column) {
        return Arrays.stream(cells.getOrDefault(column, "").split(";", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .<@Nullable String>map(entry -> entry)
                .toList();
    }

    /** How errors name the row. */
    public String place() {
        return Place.row(number);
    }

    /** How errors name a cell of it. */
    public String place(String column) {
        return Place.field(place(), column);
    }

    /** Its errors with their places. */
    public List<FieldError> placedErrors() {
        return Place.errors(place(), errors);
    }
}
