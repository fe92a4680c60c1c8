package de.verzahnt.dashboard.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as fields hold them. */
final class Days {
    private Days() {}

    /** The day; null when nothing or no day is written. */
    static @Nullable LocalDate read(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A year later; what is no day stays as it is. */
    static @Nullable String nextYear(@Nullable String written) {
        LocalDate day = read(written);
        return day == null ? written : day.plusYears(1).toString();
    }
}
