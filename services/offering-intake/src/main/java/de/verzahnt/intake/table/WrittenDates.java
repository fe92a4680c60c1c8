package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Germans write them; a year alone, a day that does not exist and {@code 02/01/2026} are none. */
final class WrittenDates {
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4}|\\d{2})(?:,?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T]\\d{2}:\\d{2}.*)?");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.\\s*)?([\\p{L}]{3,})\\.?\\s+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mae", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    private static final List<String> MONTH_NAMES = List.of(
            "januar",
            "februar",
            "maerz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final Set<String> OPEN = Set.of(
            "laufend",
            "lfd",
            "fortlaufend",
            "unbefristet",
            "offen",
            "dauerhaft",
            "ohneende",
            "unbegrenzt",
            "ganzjaehrig",
            "absofort",
            "ongoing",
            "bisaufweiteres");

    private static final int LONGEST = 60;

    /** Days that Excel counts, from 1954 to 2099. */
    private static final int EARLIEST = 20_000;

    private static final int LATEST = 73_050;

    private WrittenDates() {}

    /** Whether the words say that there is no such day. */
    static boolean meanNoDay(String text) {
        return OPEN.contains(Words.joined(text));
    }

    /** The day; a month alone is its first day, as an end its last. */
    static Optional<LocalDate> read(String text, boolean end) {
        try {
            return text.length() > LONGEST ? Optional.empty() : parsed(text.strip(), end);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The day of a number that Excel shows as one. */
    static Optional<LocalDate> serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text);
        return days >= EARLIEST && days <= LATEST
                ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(days))
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String text, boolean end) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.parse(text.substring(0, "2026-02-01".length())));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int year = number(day, 3);
            return Optional.of(LocalDate.of(
                    year < 70 ? 2000 + year : year < 100 ? 1900 + year : year, number(day, 2), number(day, 1)));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named(named, end) : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher named, boolean end) {
        String word = Words.joined(named.group(2));
        int month = MONTH_NAMES.contains(word) ? MONTH_NAMES.indexOf(word) : MONTHS.indexOf(word);
        if (month < 0) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(number(named, 3), month + 1);
        LocalDate alone = end ? of.atEndOfMonth() : of.atDay(1);
        return Optional.of(named.group(1) == null ? alone : of.atDay(number(named, 1)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
