package de.verzahnt.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Reads a rule by the library, strictly; {@code EXDATE}, in a calendar a line of its own, may stand in it here. */
final class RuleReader {
    private static final String LEFT_OUT = "EXDATE=";

    private RuleReader() {}

    static Optional<Rule> read(String text) {
        String[] parts = text.toUpperCase(Locale.ROOT).split(";", -1);
        String rule = Arrays.stream(parts).filter(part -> !leavesOut(part)).collect(Collectors.joining(";"));
        try {
            return Optional.of(new Rule(
                    parse(rule),
                    Arrays.stream(parts)
                            .filter(RuleReader::leavesOut)
                            .flatMap(RuleReader::days)
                            .collect(Collectors.toCollection(TreeSet::new))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean reads(String text) {
        return read(text).isPresent();
    }

    /** Throws {@link IllegalArgumentException} for what is no rule. */
    static RecurrenceRule parse(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("rule: " + text + " (expected: RFC 5545)", e);
        }
    }

    static void dropHours(RecurrenceRule rule) {
        for (Part part : Set.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)) {
            try {
                rule.setByPart(part, List.of());
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalStateException(part + ": none (expected: allowed in every rule)", e);
            }
        }
    }

    private static boolean leavesOut(String part) {
        return part.startsWith(LEFT_OUT);
    }

    private static Stream<LocalDate> days(String part) {
        return Arrays.stream(part.substring(LEFT_OUT.length()).split(",", -1))
                .map(day -> LocalTimes.latest(DateTime.parse(day)).toLocalDate());
    }
}
