package de.verzahnt.intake.check;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.recurrence.Complaint;
import de.verzahnt.recurrence.ScheduleCheck;
import java.time.LocalDate;
import java.util.List;
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
            errors.add(FIELD, schedule, "höchstens " + LENGTH + " Zeichen", "at most " + LENGTH + " characters");
            return null;
        }
        for (Complaint complaint : ScheduleCheck.complaints(schedule, first)) {
            List<String> expected = expected(complaint.reason(), first);
            errors.add(FIELD, complaint.text(), expected.get(0), expected.get(1));
        }
        return schedule.strip();
    }

    /** German, then English. */
    private static List<String> expected(Complaint.Reason reason, @Nullable LocalDate first) {
        return switch (reason) {
            case UNREADABLE -> rule();
            case OFTENER_THAN_DAILY ->
                List.of(
                        "FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY; Uhrzeiten stehen hinter der Regel",
                        "FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; hours stand after the rule");
            case OUT_OF_RANGE ->
                List.of(
                        "COUNT bis " + ScheduleCheck.MOST_TIMES + ", INTERVAL bis " + ScheduleCheck.MOST_APART,
                        "COUNT up to " + ScheduleCheck.MOST_TIMES + ", INTERVAL up to " + ScheduleCheck.MOST_APART);
            case OVER_BEFORE_IT_BEGINS ->
                List.of(
                        "UNTIL nicht vor dem Beginn des Angebots (periodFrom " + first + ")",
                        "UNTIL not before the beginning of the offering (periodFrom " + first + ")");
            case NEVER ->
                List.of(
                        "eine Regel, nach der das Angebot mindestens einmal stattfindet",
                        "a rule by which the offering takes place at least once");
        };
    }

    private static List<String> rule() {
        return List.of(
                "RFC-5545-Regel mit Uhrzeiten, etwa FREQ=WEEKLY;BYDAY=TH 10:00-12:00, über Mitternacht 22:00-00:30"
                        + " (höchstens zwölf Stunden), mehrere mit | getrennt",
                "RFC 5545 rule with hours, such as FREQ=WEEKLY;BYDAY=TH 10:00-12:00, past midnight 22:00-00:30"
                        + " (twelve hours at most), several separated by |");
    }
}
