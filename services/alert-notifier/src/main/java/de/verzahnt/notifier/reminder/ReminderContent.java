package de.verzahnt.notifier.reminder;

import de.verzahnt.events.PausedSource;
import de.verzahnt.events.ReminderDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder says.
 *
 * @param offerings those to confirm; none when it is about a source
 * @param source the source that was paused; null when it is about offerings
 */
public record ReminderContent(
        List<Asked> offerings, @Nullable Paused source) {

    public ReminderContent {
        offerings = List.copyOf(offerings);
    }

    /**
     * One offering to confirm.
     *
     * @param dueUntil until when an answer is asked for
     * @param periodUntil its own last day, when that is what is asked about
     */
    public record Asked(
            String offeringId,
            String title,
            Instant confirmedAt,
            LocalDate dueUntil,
            @Nullable LocalDate periodUntil) {}

    /** A source that is read no more. */
    public record Paused(String name, int failures, String reason) {}

    static ReminderContent of(ReminderDetails details) {
        PausedSource source = details.getSource();
        return new ReminderContent(
                details.getOfferings().stream()
                        .map(one -> new Asked(
                                one.getOfferingId(),
                                one.getTitle(),
                                one.getConfirmedAt(),
                                one.getDueUntil(),
                                one.getPeriodUntil()))
                        .toList(),
                source == null ? null : new Paused(source.getName(), source.getFailures(), source.getReason()));
    }
}
