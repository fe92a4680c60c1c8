package de.verzahnt.dashboard.reporting;

import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Schedule;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as lines of weekdays and hours, and back. What the lines cannot say is kept as it is until somebody wants to
 * write it anew; what they can say comes back word for word while nobody changes it.
 */
final class ScheduleFields {
    private ScheduleFields() {}

    /** The form with this schedule in its lines, or kept beside them. */
    static OfferingForm show(@Nullable String schedule, OfferingForm form) {
        Optional<List<Slot>> slots = slots(schedule);
        if (slots.isEmpty()) {
            return form.with("keptSchedule", schedule);
        }
        OfferingForm shown = form.with("wasSchedule", schedule);
        for (int i = 0; i < slots.get().size(); i++) {
            Slot slot = slots.get().get(i);
            shown = shown.with("days" + i, slot.days())
                    .with("rhythm" + i, slot.rhythm())
                    .with("from" + i, slot.from())
                    .with("until" + i, slot.until());
        }
        return shown;
    }

    /** The schedule the form means; null for none. What is wrong in its lines goes to the errors. */
    static @Nullable String read(OfferingForm form, List<FieldError> errors) {
        String kept = form.one("keptSchedule");
        if (kept != null && !form.filled("replaceSchedule")) {
            return kept;
        }
        List<Slot> filled = new ArrayList<>();
        for (int i = 0; i < OfferingForm.SLOTS; i++) {
            Slot slot = slot(form, i);
            if (!slot.isEmpty()) {
                check(slot, i, errors);
                filled.add(slot);
            }
        }
        String was = form.one("wasSchedule");
        return slots(was).filter(filled::equals).isPresent()
                ? was
                : filled.isEmpty() ? null : filled.stream().map(Slot::rule).collect(Collectors.joining(" | "));
    }

    private static Slot slot(OfferingForm form, int i) {
        String rhythm = form.text("rhythm" + i);
        return new Slot(
                form.all("days" + i),
                Slot.RHYTHMS.contains(rhythm) ? rhythm : "W1",
                hour(form.text("from" + i)),
                hour(form.text("until" + i)));
    }

    /** Browsers that ask for seconds write some. */
    private static String hour(String typed) {
        return typed.matches("\\d{2}:\\d{2}:\\d{2}") ? typed.substring(0, 5) : typed.replaceFirst("^(\\d):", "0$1:");
    }

    private static void check(Slot slot, int i, List<FieldError> errors) {
        if (slot.days().isEmpty()) {
            errors.add(new FieldError("days" + i, null, Message.of("meine.weekday")));
        }
        if (slot.from().isEmpty() != slot.until().isEmpty()) {
            String missing = slot.from().isEmpty() ? "from" : "until";
            errors.add(new FieldError(missing + i, null, Message.of("meine.both-hours")));
        } else {
            hours("from" + i, slot.from(), errors);
            hours("until" + i, slot.until(), errors);
        }
    }

    private static void hours(String field, String hour, List<FieldError> errors) {
        if (!hour.isEmpty() && !hour.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            errors.add(new FieldError(field, hour, Message.of("meine.hour")));
        }
    }

    /** Empty when lines cannot say it; no lines for no schedule. */
    private static Optional<List<Slot>> slots(@Nullable String schedule) {
        List<Optional<Slot>> read =
                Schedule.read(schedule).entries().stream().map(Slot::of).toList();
        boolean sayable = read.size() <= OfferingForm.SLOTS && read.stream().allMatch(Optional::isPresent);
        return sayable ? Optional.of(read.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
    }

    /** The numbers of the lines. */
    static List<Integer> lines() {
        return IntStream.range(0, OfferingForm.SLOTS).boxed().toList();
    }
}
