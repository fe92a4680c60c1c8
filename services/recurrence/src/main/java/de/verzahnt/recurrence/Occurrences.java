package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** The days of an endless rule, one after the other, as epoch days. */
final class Occurrences {
    /** There is no further day that matters to anybody alive. */
    static final long NONE = Long.MAX_VALUE;

    private static final long LATEST = LocalDate.of(2099, 12, 31).toEpochDay();
    private final @Nullable RecurrenceRuleIterator days;

    private Occurrences(@Nullable RecurrenceRuleIterator days) {
        this.days = days;
    }

    static Occurrences of(RecurrenceRule endless, LocalDate from) {
        try {
            return new Occurrences(
                    endless.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth())));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return new Occurrences(null);
        }
    }

    /** The next day, or {@link #NONE}. The library gives up by exception when a rule finds no day for a thousand rounds. */
    long next() {
        try {
            long day = days == null || !days.hasNext() ? NONE : TimeUnit.MILLISECONDS.toDays(days.nextMillis());
            return day > LATEST ? NONE : day;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return NONE;
        }
    }
}
