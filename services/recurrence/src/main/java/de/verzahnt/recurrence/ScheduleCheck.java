package de.verzahnt.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what no reader of a schedule could make sense of. */
public final class ScheduleCheck {
    /** The most a rule may give as {@code COUNT}. */
    public static final int MOST_TIMES = Rule.MOST_TIMES;
    /** The most a rule may give as {@code INTERVAL}. */
    public static final int MOST_APART = Rule.MOST_APART;

    /** A leap year before all that may begin. */
    private static final LocalDate LONG_AGO = LocalDate.of(1896, 1, 1);

    private ScheduleCheck() {}

    /**
     * What is wrong, at most once a rule.
     *
     * @param first first day of the offering; null when unknown
     */
    public static List<Complaint> complaints(String schedule, @Nullable LocalDate first) {
        return Schedule.texts(schedule).stream()
                .flatMap(text -> complaint(text, first).map(reason -> new Complaint(reason, text)).stream())
                .toList();
    }

    private static Optional<Complaint.Reason> complaint(String text, @Nullable LocalDate first) {
        Entry.Parts parts = Entry.Parts.of(text);
        Rule rule = parts.rule().orElse(null);
        if (rule == null || !parts.hoursAreRight()) {
            return Optional.of(Complaint.Reason.UNREADABLE);
        }
        if (rule.oftenerThanDaily()) {
            return Optional.of(Complaint.Reason.OFTENER_THAN_DAILY);
        }
        if (!rule.meant()) {
            return Optional.of(Complaint.Reason.OUT_OF_RANGE);
        }
        return noDay(rule, parts.hours().orElse(null), first);
    }

    private static Optional<Complaint.Reason> noDay(Rule rule, @Nullable Hours hours, @Nullable LocalDate first) {
        LocalDate until = rule.until();
        if (first != null && until != null && until.isBefore(first)) {
            return Optional.of(Complaint.Reason.OVER_BEFORE_IT_BEGINS);
        }
        LocalDate start = first == null ? LONG_AGO : first;
        boolean exists = Occurrences.of(rule.endless(rule.interval()), start).next() != Occurrences.NONE;
        boolean over = Ending.of(rule, hours, first)
                .filter(last -> first != null && last.isBefore(first))
                .isPresent();
        return exists && !over ? Optional.empty() : Optional.of(Complaint.Reason.NEVER);
    }
}
