package de.verzahnt.rules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hours of a week an offering takes, from RFC 5545 rules; a rule without weekday or not understood is left out. */
record WeeklyHours(List<Slot> slots) {
    private static final Pattern RULE =
            Pattern.compile("[^ ]*\\bBYDAY=([^; ]+)[^ ]*(?: +(\\d{2}:\\d{2})-(\\d{2}:\\d{2}))?");
    private static final Pattern DAY = Pattern.compile("[+-]?\\d*([A-Z]{2})");
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
            Matcher matcher = RULE.matcher(rule.strip());
            if (matcher.matches()) {
                addSlots(slots, matcher);
            }
        }
        return new WeeklyHours(List.copyOf(slots));
    }

    boolean unknown() {
        return slots.isEmpty();
    }

    boolean hoursKnown() {
        return !unknown() && slots.stream().allMatch(Slot::hoursKnown);
    }

    private static void addSlots(List<Slot> slots, Matcher rule) {
        for (String word : rule.group(1).split(",")) {
            Matcher matcher = DAY.matcher(word);
            DayOfWeek day = matcher.matches() ? DAYS.get(matcher.group(1)) : null;
            if (day != null) {
                slots.add(new Slot(day, time(rule.group(2)), time(rule.group(3))));
            }
        }
    }

    private static @Nullable LocalTime time(@Nullable String hoursAndMinutes) {
        return hoursAndMinutes == null || hoursAndMinutes.compareTo("23:59") > 0
                ? null
                : LocalTime.parse(hoursAndMinutes);
    }
}
