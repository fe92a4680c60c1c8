package de.verzahnt.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link CsvFile}, by column name; every complaint names file, line and column.
 *
 * @param line physical line it starts on, from 1
 */
public record CsvRow(String file, int line, Map<String, String> cells) {

    /** What stands there; nothing is a bug. */
    public String text(String column) {
        String value = cell(column);
        if (value.isBlank()) {
            throw broken(column, value, "a value");
        }
        return value;
    }

    /** What stands there, if anything does. */
    public @Nullable String optional(String column) {
        String value = cell(column);
        return value.isBlank() ? null : value;
    }

    /** A whole number. */
    public int number(String column) {
        String value = text(column);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw broken(column, value, "a number");
        }
    }

    /** A number with decimals. */
    public double decimal(String column) {
        String value = text(column);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw broken(column, value, "a number");
        }
    }

    /** Values separated by semicolons. */
    public List<String> list(String column) {
        return Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The constant of that name, in either case. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        String value = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> broken(column, value, "one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** The complaint to throw about this cell. */
    public IllegalStateException broken(String column, String value, String expected) {
        return new IllegalStateException(
                "%s line %d, %s: '%s' (expected: %s)".formatted(file, line, column, value, expected));
    }

    private String cell(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw broken(column, "", "this column in the header");
        }
        return value.strip();
    }
}
