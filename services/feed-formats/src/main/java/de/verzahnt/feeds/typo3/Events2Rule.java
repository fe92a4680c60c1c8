package de.verzahnt.feeds.typo3;

import de.verzahnt.feeds.time.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How an event of events2 comes again: every so many weeks or months after its first day, else on weekdays (a bit for each from
 * Monday on) of weeks of the month (a bit for each from the first on).
 */
final class Events2Rule {
    private static final int WEEK = 7;
    private static final int MOST_NTH = 5;
    private static final int EVERY_WEEK = 31;

    private Events2Rule() {}

    /** The rule without an end; null when it does not say how it comes again. */
    static @Nullable String of(Element event, LocalDate begin) {
        int weeks = number(event, "each_weeks");
        int months = number(event, "each_months");
        if (weeks > 0) {
            return "FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + Weekdays.name(begin.getDayOfWeek());
        }
        if (months > 0) {
            return "FREQ=MONTHLY;INTERVAL=" + months + ";BYMONTHDAY=" + begin.getDayOfMonth();
        }
        int days = number(event, "weekday");
        int nth = number(event, "xth");
        if (days <= 0 || nth <= 0) {
            return null;
        }
        return nth % (EVERY_WEEK + 1) == EVERY_WEEK
                ? "FREQ=WEEKLY;BYDAY=" + named(days, "")
                : "FREQ=MONTHLY;BYDAY="
                        + bits(nth, MOST_NTH)
                                .mapToObj(week -> named(days, String.valueOf(week + 1)))
                                .collect(Collectors.joining(","));
    }

    private static String named(int days, String nth) {
        return bits(days, WEEK)
                .mapToObj(day -> nth + Weekdays.name(DayOfWeek.of(day + 1)))
                .collect(Collectors.joining(","));
    }

    private static IntStream bits(int set, int most) {
        return IntStream.range(0, most).filter(bit -> (set >> bit & 1) == 1);
    }

    private static int number(Element event, String name) {
        String text = Xml.text(event, name);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
