package de.verzahnt.feeds.time;

import de.verzahnt.recurrence.ScheduleCheck;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Hours of every week, as opening hours are told. */
public final class WeeklyHours {
    private final Map<String, Set<DayOfWeek>> days = new LinkedHashMap<>();

    /** Adds {@code 09:00} to {@code 12:00} of a weekday; false for hours that are none. */
    public boolean add(DayOfWeek day, String begin, String end) {
        String hours = minutes(begin) + "-" + (minutes(end).equals("00:00") ? "24:00" : minutes(end));
        String rule = rule(Set.of(day), hours);
        if (begin.isBlank()
                || end.isBlank()
                || !ScheduleCheck.complaints(rule, null).isEmpty()) {
            return false;
        }
        days.computeIfAbsent(hours, first -> EnumSet.noneOf(DayOfWeek.class)).add(day);
        return true;
    }

    /** The rules, empty when there are none. */
    public String schedule() {
        return days.entrySet().stream()
                .map(hours -> rule(hours.getValue(), hours.getKey()))
                .collect(Collectors.joining(" | "));
    }

    private static String rule(Set<DayOfWeek> days, String hours) {
        return "FREQ=WEEKLY;BYDAY=" + days.stream().sorted().map(Weekdays::name).collect(Collectors.joining(",")) + " "
                + hours;
    }

    private static String minutes(String time) {
        int length = "00:00".length();
        return time.length() > length ? time.substring(0, length) : time;
    }
}
