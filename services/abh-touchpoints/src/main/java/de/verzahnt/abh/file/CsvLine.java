package de.verzahnt.abh.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row.
 *
 * @param line in the file, from 1, the header included
 */
public record CsvLine(int line, Map<String, String> values) {

    /** The value of a column; null when it is empty or the file has no such column. */
    public @Nullable String get(String column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value;
    }

    /** Where an error is to be found, e.g. {@code row 12, count}. */
    public String place(String column) {
        return "row " + line + ", " + column;
    }
}
