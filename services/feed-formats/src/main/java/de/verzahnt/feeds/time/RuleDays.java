package de.verzahnt.feeds.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.fortuna.ical4j.model.Recur;

/** The days of a rule. */
final class RuleDays {
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
}
