package de.verzahnt.intake.check;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Complaint;
import de.verzahnt.recurrence.ScheduleCheck;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Schedules as the contract writes them; every rule that makes no sense is told. */
final class Schedules {
    private static final String FIELD = "schedule";
    private static final int LENGTH = 1000;

    private Schedules() {}

    /** The schedule as reported; null when there is none. */
    static @Nullable String read(@Nullable String schedule, @Nullable LocalDate first, Errors errors) {
        if (schedule == null || schedule.isBlank()) {
            return null;
        }
        if (schedule.length() > LENGTH) {
            errors.add(FIELD, schedule, Message.of("offering.schedule-length", LENGTH));
            return null;
        }
        for (Complaint complaint : ScheduleCheck.complaints(schedule, first)) {
            errors.add(FIELD, complaint.text(), complaint.expected());
        }
        return schedule.strip();
    }
}
