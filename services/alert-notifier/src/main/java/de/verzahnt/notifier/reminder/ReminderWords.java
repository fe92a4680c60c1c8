package de.verzahnt.notifier.reminder;

import de.verzahnt.notifier.reminder.ReminderContent.Asked;
import de.verzahnt.notifier.reminder.ReminderContent.Paused;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders as a mail tells them. */
@Component
public class ReminderWords {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ReminderBook book;
    private final ReminderLinks links;

    ReminderWords(ReminderBook book, ReminderLinks links) {
        this.book = book;
        this.links = links;
    }

    /**
     * What the mail of a reminder says.
     *
     * @param token answers it without a login; null when there is nothing to answer
     */
    public record Told(
            List<Line> offerings,
            @Nullable Paused source,
            @Nullable String token) {

        /** Whether one of them has no last day of its own before that: it goes stale unless somebody answers. */
        public boolean goesStale() {
            return offerings.stream().anyMatch(line -> !line.ends());
        }
    }

    /**
     * One offering to confirm.
     *
     * @param confirmed day of its last confirmation
     * @param due day until when an answer is asked for
     * @param ends whether that is its own last day
     */
    public record Line(String title, LocalDate confirmed, LocalDate due, boolean ends) {}

    /** The words, with a new token where there is something to answer. */
    public Optional<Told> of(String reminderId) {
        return book.find(reminderId).map(content -> told(reminderId, content));
    }

    private Told told(String reminderId, ReminderContent content) {
        String token = content.source() == null ? links.token(reminderId) : null;
        return new Told(content.offerings().stream().map(ReminderWords::line).toList(), content.source(), token);
    }

    private static Line line(Asked one) {
        return new Line(
                one.title(), LocalDate.ofInstant(one.confirmedAt(), BERLIN), one.dueUntil(), one.periodUntil() != null);
    }
}
