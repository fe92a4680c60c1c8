package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.time.SourceZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or time of a calendar.
 *
 * @param written on the clock of the calendar; the beginning of the day when it is a date
 * @param isDate whether no time is told
 */
record WrittenTime(LocalDateTime written, boolean isDate, SourceZone zone) {
    private static final Pattern FORM = Pattern.compile("(\\d{8})(?:T(\\d{4})(\\d{2})?)?Z?");
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    /** Empty for what is none, or of another century than people plan in. */
    static Optional<WrittenTime> read(String text, SourceZone zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            boolean isDate = form.group(2) == null;
            LocalDateTime written = isDate
                    ? LocalDate.parse(
                                    form.group(1),
                                    DateTimeFormatter.BASIC_ISO_DATE.withResolverStyle(ResolverStyle.STRICT))
                            .atStartOfDay()
                    : LocalDateTime.parse(form.group(1) + form.group(2), MINUTES);
            boolean sane = written.getYear() >= EARLIEST && written.getYear() <= LATEST;
            return sane ? Optional.of(new WrittenTime(written, isDate, zone)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What clocks in Germany show then; a date is the same everywhere. */
    LocalDateTime inGermany() {
        return isDate ? written : zone.inGermany(written);
    }

    LocalDate dayInGermany() {
        return inGermany().toLocalDate();
    }
}
