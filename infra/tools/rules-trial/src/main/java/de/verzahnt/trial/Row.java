package de.verzahnt.trial;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row; what does not fit is complained about under the line it begins on. */
record Row(Path file, Header header, Records.Cells cells, Complaints complaints) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** The cell; empty when the column or the cell is missing. */
    String text(String column) {
        int place = header.names().indexOf(column);
        return place < 0 || place >= cells.values().size()
                ? ""
                : cells.values().get(place).strip();
    }

    /** A missing column is told once, not for every row. */
    String needed(String column) {
        String value = text(column);
        if (value.isEmpty() && header.has(column)) {
            error(column, value, "ein Wert", "a value");
        }
        return value;
    }

    /** A text that is no longer than the hub takes it. */
    String atMost(int most, String column, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > most) {
            String found = length + " Zeichen: " + value;
            error(column, found, "höchstens " + most + " Zeichen", "at most " + most + " characters");
        }
        return value;
    }

    @Nullable
    String optional(String column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    /** A code that must be there, and known: of another one nothing sensible can be made. */
    String neededCode(String column, Predicate<String> known, String list) {
        String code = needed(column);
        if (!code.isEmpty() && !known.test(code)) {
            error(column, code, "ein Kürzel aus " + list, "a code of " + list);
        }
        return code;
    }

    /** A code; one that nobody knows counts as not said. */
    String code(String column, String code, Predicate<String> known, String list) {
        if (code.isEmpty() || known.test(code)) {
            return code;
        }
        warning(
                column,
                code,
                "ein Kürzel aus " + list + "; gilt als nicht gesagt",
                "a code of " + list + "; counts as not said");
        return "";
    }

    /** The known codes of a cell that holds several. */
    Set<String> codes(String column, Predicate<String> known, String list) {
        return list(column).stream()
                .map(code -> code(column, code, known, list))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable
    LocalDate date(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        LocalDate date = parse(value);
        if (date == null) {
            error(column, value, "ein Datum wie 2026-03-01, von 1900 bis 2099", "a date like 2026-03-01, 1900 to 2099");
        }
        return date;
    }

    void error(String column, String value, String de, String en) {
        complaints.error(at(column), value, de, en);
    }

    void warning(String column, String value, String de, String en) {
        complaints.warning(at(column), value, de, en);
    }

    private Spot at(String column) {
        return new Spot(file, cells.line(), column);
    }

    int line() {
        return cells.line();
    }

    /** Whether an offering could begin or end on this day. */
    static boolean isInReach(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    static boolean isDate(String value) {
        return parse(value) != null;
    }

    private static @Nullable LocalDate parse(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return isInReach(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
