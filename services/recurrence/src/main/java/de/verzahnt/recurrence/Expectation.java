package de.verzahnt.recurrence;

import de.verzahnt.messages.Message;

/** What a part of a rule should be. */
final class Expectation {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_WEEKS = 53;

    private Expectation() {}

    /** By the name of the part. */
    static Message of(String name) {
        return switch (name) {
            case "FREQ", "BYHOUR", "BYMINUTE", "BYSECOND" -> Message.of("recurrence.frequency");
            case "INTERVAL" -> fromOne(name, Rule.MOST_APART);
            case "COUNT" -> fromOne(name, Rule.MOST_TIMES);
            case "UNTIL" -> Message.of("recurrence.until");
            case "EXDATE" -> Message.of("recurrence.days-left-out");
            case "BYDAY" -> Message.of("recurrence.weekdays");
            case "WKST" -> Message.of("recurrence.week-start");
            case "BYMONTH" -> fromOne(name, MONTHS);
            case "BYMONTHDAY" -> fromEitherEnd(name, LONGEST_MONTH);
            case "BYWEEKNO" -> fromEitherEnd(name, MOST_WEEKS);
            case "BYYEARDAY", "BYSETPOS" -> fromEitherEnd(name, LONGEST_YEAR);
            default -> Message.of("recurrence.known-parts");
        };
    }

    private static Message fromOne(String name, int most) {
        return Message.of("recurrence.from-one", name, most);
    }

    private static Message fromEitherEnd(String name, int most) {
        return Message.of("recurrence.from-either-end", name, most);
    }
}
