package de.verzahnt.feeds.time;

import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place, as the hub writes it.
 *
 * @param from first day; null when unknown
 * @param until last day; null when it goes on or nobody can say
 * @param schedule rules with hours on the wall in Germany, empty when unknown
 */
public record Timing(@Nullable LocalDate from, @Nullable LocalDate until, String schedule) {
    /** Nothing is known. */
    public static final Timing UNKNOWN = new Timing(null, null, "");

    private static final String BETWEEN_RULES = " | ";

    /** When either of both takes place; the other one's rules are left out, and told, where both are too long together. */
    public Timing with(Timing other, Consumer<Message> told) {
        String both = Stream.of(schedule, other.schedule)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN_RULES));
        boolean fits = both.length() <= ScheduleText.LONGEST;
        if (!fits) {
            told.accept(Message.of("feeds.too-many-dates"));
        }
        return new Timing(
                from == null || other.from != null && other.from.isBefore(from) ? other.from : from,
                until == null || other.until == null || until.isAfter(other.until) ? until : other.until,
                fits ? both : schedule);
    }
}
