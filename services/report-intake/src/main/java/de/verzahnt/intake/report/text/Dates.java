package de.verzahnt.intake.report.text;

import de.verzahnt.messages.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of a report: ISO, from 1900 to 2099. */
public final class Dates {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private Dates() {}

    /** The day; null when missing, or when an error was added. */
    public static @Nullable LocalDate read(String field, @Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        LocalDate date = parse(value.strip());
        if (date == null || date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            errors.add(field, value, Message.of("intake.date"));
            return null;
        }
        return date;
    }

    private static @Nullable LocalDate parse(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
