package de.verzahnt.trial;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row; what does not fit is complained about under the line it begins on. */
record Row(Path file, Header header, Records.Cells cells, Complaints complaints) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** The cell; empty when the column or the cell is missing, or nobody would see anything of it. */
    String text(String column) {
        String written = written(column);
        return Characters.areInvisible(written) ? "" : written.strip();
    }

    private String written(String column) {
        int place = header.names().indexOf(column);
        return place < 0 || place >= cells.values().size() ? "" : cells.values().get(place);
    }

    /** A missing column is told once, not for every row. */
    String needed(String column) {
        String value = text(column);
        if (value.isEmpty() && header.has(column)) {
            error(column, written(column).strip(), Message.of("trial.value"));
        }
        return value;
    }

    /** A text that is no longer than the hub takes it. */
    String atMost(int most, String column, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > most) {
            String found = Message.of("trial.characters", length, value).in(Locale.GERMAN);
            error(column, found, Message.of("trial.at-most-characters", most));
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
            error(column, code, Message.of("trial.code", list));
        }
        return code;
    }

    /** A code; one that nobody knows counts as not said. */
    String code(String column, String code, Predicate<String> known, String list) {
        if (code.isEmpty() || known.test(code)) {
            return code;
        }
        warning(column, code, Message.of("trial.code-not-said", list));
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
            error(column, value, Message.of("trial.date-between"));
        }
        return date;
    }

    void error(String column, String value, Message expected) {
        complaints.error(at(column), value, expected);
    }

    void warning(String column, String value, Message expected) {
        complaints.warning(at(column), value, expected);
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
