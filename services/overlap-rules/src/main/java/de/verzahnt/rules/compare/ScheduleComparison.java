package de.verzahnt.rules.compare;

import de.verzahnt.recurrence.Meeting;
import de.verzahnt.recurrence.Timetable;
import de.verzahnt.rules.Offering;
import java.time.DayOfWeek;
import java.util.List;

/** When in the week. Other hours are weak evidence against: who may go to either may go to both. */
public final class ScheduleComparison implements CodeComparison<Timetable> {
    public enum Level {
        /** Hours that overlap. */
        SAME_HOURS,
        /** A day both take place, hours of one unknown. */
        SAME_DAY,
        /** No common day, or hours that never overlap. */
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

    /** The first day matters to rules of every second week only: when offerings begin and end is the gates' business. */
    @Override
    public Timetable looksAt(Offering offering) {
        return timetable(offering);
    }

    @Override
    public Level level(Timetable a, Timetable b, String kreis) {
        return switch (a.meeting(b)) {
            case SAME_HOURS -> Level.SAME_HOURS;
            case SAME_DAY -> Level.SAME_DAY;
            case NEVER -> Level.OTHER_TIMES;
            case UNKNOWN -> Level.UNKNOWN;
        };
    }

    @Override
    public Observation observe(Timetable a, Timetable b, String kreis) {
        List<String> days =
                a.meetingDays(b).stream().map(DayOfWeek::name).sorted().toList();
        return new Observation(level(a, b, kreis), days);
    }

    /** Whether both tell all their days and hours, these never overlap, and one begins where the other ends. */
    public static boolean followEachOther(Pair pair) {
        Timetable a = timetable(pair.a());
        Timetable b = timetable(pair.b());
        return a.complete() && b.complete() && a.meeting(b) == Meeting.NEVER && a.followsDirectly(b);
    }

    private static Timetable timetable(Offering offering) {
        return Timetable.of(offering.schedule(), offering.period().from());
    }
}
