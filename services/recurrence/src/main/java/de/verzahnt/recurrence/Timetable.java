package de.verzahnt.recurrence;

import java.time.DayOfWeek;
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
    /** Days of one rule, those on which its hours begin; null hours when unknown. */
    record Slot(Days days, @Nullable Hours hours) {
        private static final int PAUSE_IN_MINUTES = 30;

        Meeting meeting(Slot other) {
            for (int later = -1; later <= 1; later++) {
                if (overlap(other, later) && days.meet(other.days, later)) {
                    return hours == null || other.hours == null ? Meeting.SAME_DAY : Meeting.SAME_HOURS;
                }
            }
            return Meeting.NEVER;
        }

        /** Told by the day on which the later of the two begins. */
        Set<DayOfWeek> meetingDays(Slot other) {
            Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
            for (int later = -1; later <= 1; later++) {
                if (overlap(other, later)) {
                    weekdays.addAll(days.commonWeekdays(other.days, later));
                }
            }
            return weekdays;
        }

        boolean leadsTo(Slot other) {
            return leadsTo(other, 0) || leadsTo(other, 1);
        }

        private boolean leadsTo(Slot other, int later) {
            return hours != null
                    && other.hours != null
                    && hours.leadTo(other.hours, later, PAUSE_IN_MINUTES)
                    && days.meet(other.days, later);
        }

        private boolean overlap(Slot other, int later) {
            return hours == null || other.hours == null ? later == 0 : hours.overlap(other.hours, later);
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

    /** The weekdays on which they meet, in the order of the week; past midnight that of the one that begins later. */
    public Set<DayOfWeek> meetingDays(Timetable other) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (Slot one : slots) {
            for (Slot another : other.slots) {
                weekdays.addAll(one.meetingDays(another));
            }
        }
        return weekdays;
    }

    /** Whether one begins when the other ends or up to 30 minutes later, be it past midnight; in either order. */
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
