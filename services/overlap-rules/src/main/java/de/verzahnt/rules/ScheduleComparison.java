package de.verzahnt.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When in the week. Other hours make two offerings a chain rather than a clash. */
final class ScheduleComparison implements CodeComparison<WeeklyHours> {
    enum Level {
        /** Hours that overlap. */
        SAME_HOURS,
        /** The same weekday, hours of one unknown. */
        SAME_DAY,
        /** No common weekday, or hours that do not overlap. */
        OTHER_TIMES,
        UNKNOWN
    }

    @Override
    public String name() {
        return "SCHEDULE";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public WeeklyHours looksAt(Offering offering) {
        return WeeklyHours.parse(offering.schedule());
    }

    @Override
    public Observation observe(WeeklyHours a, WeeklyHours b, String kreis) {
        if (a.unknown() || b.unknown()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Set<String> days = new TreeSet<>();
        Level level = Level.OTHER_TIMES;
        for (WeeklyHours.Slot one : a.slots()) {
            for (WeeklyHours.Slot other : b.slots()) {
                Level slots = compare(one, other);
                if (slots != Level.OTHER_TIMES) {
                    days.add(one.day().name());
                }
                level = slots.compareTo(level) < 0 ? slots : level;
            }
        }
        return new Observation(level, List.copyOf(days));
    }

    /** Whether both tell all their hours and these never overlap: one can go to both. */
    static boolean complement(Pair pair) {
        WeeklyHours a = WeeklyHours.parse(pair.a().schedule());
        WeeklyHours b = WeeklyHours.parse(pair.b().schedule());
        return a.hoursKnown()
                && b.hoursKnown()
                && a.slots().stream().noneMatch(s -> b.slots().stream().anyMatch(s::overlaps));
    }

    private static Level compare(WeeklyHours.Slot a, WeeklyHours.Slot b) {
        if (a.day() != b.day()) {
            return Level.OTHER_TIMES;
        }
        boolean known = a.hoursKnown() && b.hoursKnown();
        return a.overlaps(b) ? Level.SAME_HOURS : known ? Level.OTHER_TIMES : Level.SAME_DAY;
    }
}
