package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a rule is over. */
final class Ending {
    private Ending() {}

    /**
     * The last day of a rule; the day before the first when no day is left. Empty when it goes on or nobody can say.
     *
     * @param first null when unknown: then {@code COUNT} ends nothing, and {@code UNTIL} is taken at its word
     */
    static Optional<LocalDate> of(Rule rule, @Nullable Hours hours, @Nullable LocalDate first) {
        LocalDateTime end = rule.end();
        LocalDate latest = end == null ? LocalDate.MAX : latest(end, hours);
        if (end != null && (first == null || !rule.tellsDays())) {
            return Optional.of(latest);
        }
        Integer count = rule.count();
        if (first == null || (end == null && count == null)) {
            return Optional.empty();
        }
        return Optional.of(last(rule, first, latest, count == null ? Integer.MAX_VALUE : count));
    }

    private static LocalDate last(Rule rule, LocalDate first, LocalDate latest, int times) {
        LocalDate last = first.minusDays(1);
        Occurrences days = Occurrences.of(rule.endless(rule.interval()), first);
        long day = days.next();
        for (int time = 0; time < times && day <= latest.toEpochDay(); time++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            last = rule.leftOut().contains(date) ? last : date;
            day = days.next();
        }
        return last;
    }

    /** An end in the morning of a day leaves out what begins on its afternoon. */
    private static LocalDate latest(LocalDateTime end, @Nullable Hours hours) {
        boolean tooLate = hours != null && hours.from().isAfter(end.toLocalTime());
        return tooLate ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }
}
