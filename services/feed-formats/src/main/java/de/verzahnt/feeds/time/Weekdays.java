package de.verzahnt.feeds.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weekdays as rules name them. */
public final class Weekdays {
    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern NAMED = Pattern.compile("([+-]?\\d{0,2})(MO|TU|WE|TH|FR|SA|SU)");

    private Weekdays() {}

    /** {@code MO} to {@code SU}. */
    public static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    /** So many days later; empty for one of a month or year, which may then be another one. */
    static Optional<String> later(String named, int days) {
        Matcher day = NAMED.matcher(named);
        return day.matches() && day.group(1).isEmpty()
                ? Optional.of(name(DayOfWeek.of(NAMES.indexOf(named) + 1).plus(days)))
                : Optional.empty();
    }
}
