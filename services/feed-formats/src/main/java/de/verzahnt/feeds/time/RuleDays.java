package de.verzahnt.feeds.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.model.Recur;

/** The days of a rule. */
public final class RuleDays {
    private static final int MOST_YEARS = 4;

    private RuleDays() {}

    /** Whether a rule that begins on a day holds it. One that cannot be read holds it: its check comes later. */
    static boolean hold(String rule, LocalDate first) {
        if (rule.equals("FREQ=WEEKLY;BYDAY=" + Weekdays.name(first.getDayOfWeek()))) {
            return true;
        }
        try {
            return new Recur<LocalDate>(rule, true)
                    .getDates(first, first, first.plusDays(1))
                    .contains(first);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return true;
        }
    }

    /** The first day of a rule from a day on, within four years. */
    public static Optional<LocalDate> firstFrom(String rule, LocalDate from) {
        try {
            return new Recur<LocalDate>(rule, true)
                    .getDates(from, from, from.plusYears(MOST_YEARS), 1).stream()
                            .findFirst();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
