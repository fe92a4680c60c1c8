package de.verzahnt.intake.check;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Schedules as the contract writes them: RFC 5545 rule, optional local hours, several separated by {@code |}. */
final class Schedules {
    private static final Pattern PART = Pattern.compile("(\\S+)(?: (\\d{2}:\\d{2})-(\\d{2}:\\d{2}))?");

    private Schedules() {}

    static boolean isValid(String schedule) {
        String[] parts = schedule.split("\\|", -1);
        for (String part : parts) {
            if (!isValidPart(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValidPart(String part) {
        Matcher matcher = PART.matcher(part);
        return matcher.matches()
                && isRule(matcher.group(1))
                && (matcher.group(2) == null || isSpan(matcher.group(2), matcher.group(3)));
    }

    private static boolean isRule(String rule) {
        try {
            return new RecurrenceRule(rule, RfcMode.RFC5545_STRICT).getFreq() != null;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
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
