package de.verzahnt.trial;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Schedules: RFC 5545 rule, optional local hours, several separated by {@code |}. The only place that knows of rules. */
final class Schedules {
    private static final int LONGEST = 1000;
    private static final Pattern PART = Pattern.compile("(\\S+)(?: +(\\d{2}:\\d{2})-(\\d{2}:\\d{2}))?");
    /** Whatever can happen at all happens after this day, the first of a leap year. */
    private static final DateTime LONG_AGO = new DateTime(2000, 0, 1);

    private Schedules() {}

    /** Whether every part can be read and happens at least once. */
    static boolean isPossible(String schedule) {
        if (schedule.length() > LONGEST) {
            return false;
        }
        for (String part : schedule.split("\\|", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            boolean possible = matcher.matches()
                    && happens(matcher.group(1))
                    && (matcher.group(2) == null || isSpan(matcher.group(2), matcher.group(3)));
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    /** The library gives up on a rule that never happens, such as every 30th of February, with an exception. */
    private static boolean happens(String text) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            rule.setUntil(null);
            return rule.iterator(LONG_AGO).hasNext();
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static boolean isSpan(String from, String until) {
        try {
            return LocalTime.parse(from).isBefore(LocalTime.parse(until));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
