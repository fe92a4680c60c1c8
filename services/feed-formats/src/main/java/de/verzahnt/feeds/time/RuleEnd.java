package de.verzahnt.feeds.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The last day that {@code UNTIL} allows: a date, a time of the source, or universal time. */
final class RuleEnd {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int LENGTH_OF_DAY = 8;

    private RuleEnd() {}

    /** Empty when it cannot be read. */
    static Optional<LocalDate> of(String until, Series series) {
        try {
            if (until.length() == LENGTH_OF_DAY) {
                return Optional.of(LocalDate.parse(until, DAY));
            }
            boolean universal = until.endsWith("Z");
            String time = universal ? until.substring(0, until.length() - 1) : until;
            LocalDateTime written = LocalDateTime.parse(time, TIME);
            LocalDateTime end = universal
                    ? SourceZone.inGermany(written.toInstant(ZoneOffset.UTC))
                    : series.zone().inGermany(written);
            boolean tooEarly = end.toLocalTime().isBefore(series.first().start().toLocalTime());
            return Optional.of(tooEarly ? end.toLocalDate().minusDays(1) : end.toLocalDate());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
