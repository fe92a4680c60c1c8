package de.verzahnt.recurrence;

import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what no reader of a schedule could make sense of. */
public final class ScheduleCheck {
    /** A leap year before all that may begin. */
    private static final LocalDate LONG_AGO = LocalDate.of(1896, 1, 1);

    private ScheduleCheck() {}

    /**
     * What is wrong, all that is wrong of one kind in a rule at once.
     *
     * @param first first day of the offering; null when unknown
     */
    public static List<Complaint> complaints(String schedule, @Nullable LocalDate first) {
        return Schedule.texts(schedule).stream()
                .flatMap(text -> complaints(text, Entry.Parts.of(text), first))
                .distinct()
                .toList();
    }

    private static Stream<Complaint> complaints(String text, Entry.Parts parts, @Nullable LocalDate first) {
        List<Complaint> unreadable = unreadable(text, parts).toList();
        if (!unreadable.isEmpty()) {
            return unreadable.stream();
        }
        Rule rule = parts.rule().orElseThrow();
        if (rule.oftenerThanDaily()) {
            return Stream.of(new Complaint(Complaint.Reason.OFTENER_THAN_DAILY, text, Expectation.of("FREQ")));
        }
        return rule.meant() ? noDay(text, rule, parts.hours().orElse(null), first).stream() : outOfRange(text, rule);
    }

    private static Stream<Complaint> unreadable(String text, Entry.Parts parts) {
        Stream<Message> rule = parts.rule().isPresent() ? Stream.of() : WrongParts.expected(parts.written()).stream();
        Stream<Message> hours = parts.hoursAreRight() ? Stream.of() : Stream.of(Message.of("recurrence.hours"));
        return Stream.concat(rule, hours).map(expected -> new Complaint(Complaint.Reason.UNREADABLE, text, expected));
    }

    private static Stream<Complaint> outOfRange(String text, Rule rule) {
        return rule.outOfRange().stream()
                .map(part -> new Complaint(Complaint.Reason.OUT_OF_RANGE, text, Expectation.of(part)));
    }

    private static Optional<Complaint> noDay(String text, Rule rule, @Nullable Hours hours, @Nullable LocalDate first) {
        LocalDate until = rule.until();
        if (first != null && until != null && until.isBefore(first)) {
            Message expected = Message.of("recurrence.over", first);
            return Optional.of(new Complaint(Complaint.Reason.OVER_BEFORE_IT_BEGINS, text, expected));
        }
        LocalDate start = first == null ? LONG_AGO : first;
        boolean exists = Occurrences.of(rule.endless(rule.interval()), start).next() != Occurrences.NONE;
        boolean over = Ending.of(rule, hours, first)
                .filter(last -> first != null && last.isBefore(first))
                .isPresent();
        return exists && !over
                ? Optional.empty()
                : Optional.of(new Complaint(Complaint.Reason.NEVER, text, Message.of("recurrence.never")));
    }
}
