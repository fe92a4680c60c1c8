package de.verzahnt.feeds.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The days of rules by another library than the one that reads them here. */
final class SecondOpinion {
    private SecondOpinion() {}

    /** The days of a schedule of the hub. */
    static SortedSet<LocalDate> days(String schedule, LocalDate first, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String entry : schedule.split(" \\| ")) {
            String[] parts = entry.split(" ")[0].split(";EXDATE=");
            SortedSet<LocalDate> ofRule = ofRule(parts[0], first, until);
            if (parts.length > 1) {
                Stream.of(parts[1].split(",")).map(SecondOpinion::day).forEach(ofRule::remove);
            }
            days.addAll(ofRule);
        }
        return days;
    }

    /** The days of one rule without days left out. */
    static SortedSet<LocalDate> ofRule(String rule, LocalDate first, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>();
        try {
            RecurrenceRuleIterator dates = new RecurrenceRule(rule)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (dates.hasNext()) {
                DateTime date = dates.nextDateTime();
                LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
                if (day.isAfter(until)) {
                    break;
                }
                days.add(day);
            }
            return days;
        } catch (IllegalArgumentException noFurtherDay) {
            // The library gives up so when a rule finds no day for a thousand rounds.
            return days;
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("rule: " + rule + " (expected: RFC 5545)", e);
        }
    }

    private static LocalDate day(String basic) {
        return LocalDate.parse(basic, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
