package de.verzahnt.rules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hours of a week an offering takes, from RFC 5545 rules; a rule without weekday or not understood is left out. */
record WeeklyHours(List<Slot> slots) {
    private static final String BY_DAY = "BYDAY=";
    private static final Pattern HOURS = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern DAY = Pattern.compile("[+-]?\\d{0,2}([A-Z]{2})");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    /** One weekday; hours are null together when unknown. */
    record Slot(
            DayOfWeek day,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        boolean hoursKnown() {
            return from != null && until != null;
        }

        boolean overlaps(Slot other) {
            return day == other.day
                    && from != null
                    && until != null
                    && other.from != null
                    && other.until != null
                    && from.isBefore(other.until)
                    && other.from.isBefore(until);
        }
    }

    static WeeklyHours parse(@Nullable String schedule) {
        List<Slot> slots = new ArrayList<>();
        for (String rule : schedule == null ? new String[0] : schedule.split("\\|")) {
            String[] ruleAndHours = rule.strip().split(" +", 2);
            Matcher hours = HOURS.matcher(ruleAndHours.length == 2 ? ruleAndHours[1] : "");
            boolean known = hours.matches();
            LocalTime from = known ? time(hours.group(1)) : null;
            LocalTime until = known ? time(hours.group(2)) : null;
            boolean both = from != null && until != null;
            days(ruleAndHours[0]).forEach(day -> slots.add(new Slot(day, both ? from : null, both ? until : null)));
        }
        return new WeeklyHours(List.copyOf(slots));
    }

    boolean unknown() {
        return slots.isEmpty();
    }

    boolean hoursKnown() {
        return !unknown() && slots.stream().allMatch(Slot::hoursKnown);
    }

    /** The weekdays of a rule; an ordinal ("1TU": the first Tuesday) is read as its weekday. */
    private static List<DayOfWeek> days(String rule) {
        return Arrays.stream(rule.split(";"))
                .filter(part -> part.startsWith(BY_DAY))
                .flatMap(part -> Arrays.stream(part.substring(BY_DAY.length()).split(",")))
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .flatMap(day -> Optional.ofNullable(DAYS.get(day.group(1))).stream())
                .toList();
    }

    private static @Nullable LocalTime time(String hoursAndMinutes) {
        return CLOCK.matcher(hoursAndMinutes).matches() ? LocalTime.parse(hoursAndMinutes) : null;
    }
}
