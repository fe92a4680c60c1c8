package de.verzahnt.feeds.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Dates one by one as rules: those that come every so many weeks as one of them, the rest singly. */
final class DateList {
    /** Fewer are no habit. */
    private static final int HABIT = 3;

    private static final int WEEK = 7;
    private static final long LONGEST_PAUSE = 26;

    private final LocalDate first;
    private final List<String> rules = new ArrayList<>();

    private DateList(LocalDate first) {
        this.first = first;
    }

    /** The rules of an offering that begins on a first day. */
    static List<String> rules(Collection<Span> dates, LocalDate first) {
        DateList list = new DateList(first);
        Map<String, Map<DayOfWeek, SortedSet<LocalDate>>> byHours = new TreeMap<>();
        for (Span date : dates) {
            byHours.computeIfAbsent(date.written().orElse(""), hours -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(date.firstDay().getDayOfWeek(), day -> new TreeSet<>())
                    .add(date.firstDay());
        }
        byHours.forEach((hours, byWeekday) -> list.add(byWeekday, hours));
        return list.rules;
    }

    private void add(Map<DayOfWeek, SortedSet<LocalDate>> byWeekday, String hours) {
        SortedSet<LocalDate> all = new TreeSet<>();
        byWeekday.values().forEach(all::addAll);
        if (isHabit(all, byWeekday.keySet(), 1)) {
            rules.add(weekly(byWeekday.keySet(), 1, all, hours));
            return;
        }
        SortedSet<LocalDate> rest = new TreeSet<>();
        byWeekday.forEach((weekday, days) -> {
            long weeks = weeks(days);
            boolean regular = isHabit(days, List.of(weekday), weeks);
            if (regular) {
                rules.add(weekly(List.of(weekday), weeks, days, hours));
            } else {
                rest.addAll(days);
            }
        });
        rules.addAll(ScheduleText.singles(rest, hours, first));
    }

    private String weekly(Collection<DayOfWeek> weekdays, long weeks, SortedSet<LocalDate> days, String hours) {
        SortedSet<LocalDate> leftOut = expected(weekdays, weeks, days.last());
        leftOut.removeAll(days);
        String rule = weekdays.size() == WEEK
                ? "FREQ=DAILY"
                : "FREQ=WEEKLY" + (weeks == 1 ? "" : ";INTERVAL=" + weeks) + ";BYDAY="
                        + weekdays.stream().map(Weekdays::name).collect(Collectors.joining(","));
        return ScheduleText.rule(rule, ScheduleText.until(days.last()), leftOut, hours);
    }

    /** The days such a rule would have, in the rhythm of the first day. */
    private SortedSet<LocalDate> expected(Collection<DayOfWeek> weekdays, long weeks, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusWeeks(weeks)) {
            for (DayOfWeek weekday : weekdays) {
                days.add(week.with(weekday));
            }
        }
        return new TreeSet<>(days.subSet(first, last.plusDays(1)));
    }

    private boolean isHabit(SortedSet<LocalDate> days, Collection<DayOfWeek> weekdays, long weeks) {
        long rounds = ChronoUnit.WEEKS.between(first, days.last()) / weeks;
        if (days.size() < HABIT || rounds * weekdays.size() > days.size() * 2L) {
            return false;
        }
        SortedSet<LocalDate> expected = expected(weekdays, weeks, days.last());
        long missing = expected.stream().filter(day -> !days.contains(day)).count();
        return expected.containsAll(days) && missing * 2 <= days.size();
    }

    /** How many weeks lie between them, and between the first day of all and them. */
    private long weeks(SortedSet<LocalDate> days) {
        long common = 0;
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        for (LocalDate day : days) {
            common = commonDivisor(common, ChronoUnit.WEEKS.between(monday, day.with(DayOfWeek.MONDAY)));
        }
        return common < 1 || common > LONGEST_PAUSE ? 1 : common;
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
