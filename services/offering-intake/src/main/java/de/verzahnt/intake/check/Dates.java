package de.verzahnt.intake.check;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of a report: ISO, and within the life of an offering. */
final class Dates {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private Dates() {}

    static @Nullable LocalDate read(String field, @Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        LocalDate date = parse(value.strip());
        if (date == null || date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            errors.add(field, value, Message.of("offering.date"));
            return null;
        }
        return date;
    }

    static void inOrder(@Nullable LocalDate from, @Nullable LocalDate until, Errors errors) {
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("periodUntil", until.toString(), Message.of("offering.not-before", from));
        }
    }

    private static @Nullable LocalDate parse(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
