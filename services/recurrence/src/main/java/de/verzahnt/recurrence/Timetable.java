package de.verzahnt.recurrence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days and hours of an offering, ready to be compared often. Equal ones meet the same others; neither today nor the day
 * somebody begins or ends is in it.
 *
 * @param complete whether every rule told its days and hours
 */
public record Timetable(List<Slot> slots, boolean complete) {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Days of one rule with its hours; null when unknown. */
    record Slot(Days days, @Nullable Hours hours) {
        Meeting meeting(Slot other) {
            boolean known = hours != null && other.hours != null;
            if (hours != null && other.hours != null && !hours.overlap(other.hours)) {
                return Meeting.NEVER;
            }
            return !days.meet(other.days) ? Meeting.NEVER : known ? Meeting.SAME_HOURS : Meeting.SAME_DAY;
        }

        boolean leadsTo(Slot other) {
            return hours != null && other.hours != null && hours.leadTo(other.hours, PAUSE) && days.meet(other.days);
        }
    }

    public Timetable {
        slots = List.copyOf(slots);
    }

    /**
     * Reads a schedule; rules without days, and what cannot be read, are left out.
     *
     * @param first first day of the offering, for rules of every second week or so; null when unknown
     */
    public static Timetable of(@Nullable String schedule, @Nullable LocalDate first) {
        Schedule read = Schedule.read(schedule);
        List<Slot> slots = read.entries().stream()
                .flatMap(entry -> slot(entry, first).stream())
                .toList();
        boolean complete =
                slots.size() == read.entries().size() && slots.stream().allMatch(slot -> slot.hours != null);
        return new Timetable(slots, complete && !slots.isEmpty());
    }

    /** How close the two come; the same in either order. */
    public Meeting meeting(Timetable other) {
        if (slots.isEmpty() || other.slots.isEmpty()) {
            return Meeting.UNKNOWN;
        }
        Meeting closest = Meeting.NEVER;
        for (Slot one : slots) {
            for (Slot another : other.slots) {
                Meeting meeting = one.meeting(another);
                closest = meeting.compareTo(closest) < 0 ? meeting : closest;
            }
        }
        return closest;
    }

    /** The weekdays on which they meet, in the order of the week. */
    public Set<DayOfWeek> meetingDays(Timetable other) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (Slot one : slots) {
            for (Slot another : other.slots) {
                if (one.meeting(another) != Meeting.NEVER) {
                    weekdays.addAll(one.days.commonWeekdays(another.days));
                }
            }
        }
        return weekdays;
    }

    /** Whether one begins when the other ends or up to 30 minutes later, on a day both take place; in either order. */
    public boolean followsDirectly(Timetable other) {
        return slots.stream()
                .anyMatch(one -> other.slots.stream().anyMatch(next -> one.leadsTo(next) || next.leadsTo(one)));
    }

    private static Optional<Slot> slot(Entry entry, @Nullable LocalDate first) {
        Hours hours = entry.hours();
        return Optional.ofNullable(entry.rule())
                .flatMap(rule -> Days.of(rule, hours, first))
                .map(days -> new Slot(days, hours));
    }
}
