package de.verzahnt.feeds.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of the hub with their hours, as text. */
final class ScheduleText {
    /** More the hub does not take. */
    static final int LONGEST = 1000;

    /** More never fit. */
    private static final int MOST_SINGLES = 24;

    private ScheduleText() {}

    /** A rule with an end, days left out and hours; empty texts are left away. */
    static String rule(String days, String end, Collection<LocalDate> leftOut, String hours) {
        String dates = new TreeSet<>(leftOut).stream().map(ScheduleText::day).collect(Collectors.joining(","));
        return (days + (end.isEmpty() ? "" : ";" + end) + (dates.isEmpty() ? "" : ";EXDATE=" + dates) + " " + hours)
                .strip();
    }

    /** The end by a last day. */
    static String until(LocalDate last) {
        return "UNTIL=" + day(last);
    }

    /** The only date of an offering that begins and ends with it. */
    static String only(Span date) {
        long days = date.lastDay().toEpochDay() - date.firstDay().toEpochDay() + 1;
        String rule = days == 1
                ? "FREQ=WEEKLY;BYDAY=" + Weekdays.name(date.firstDay().getDayOfWeek()) + ";COUNT=1"
                : "FREQ=DAILY;COUNT=" + days;
        return rule(rule, "", List.of(), date.written().orElse(""));
    }

    /**
     * Single dates of an offering that begins on a first day, those of one month in one rule. As such a rule comes round every
     * year, the years before are left out.
     */
    static List<String> singles(Collection<LocalDate> days, String hours, LocalDate first) {
        Map<YearMonth, SortedSet<LocalDate>> byMonth = new TreeMap<>();
        days.forEach(day -> byMonth.computeIfAbsent(YearMonth.from(day), month -> new TreeSet<>())
                .add(day));
        return byMonth.values().stream()
                .skip(Math.max(0, byMonth.size() - MOST_SINGLES))
                .map(month -> month(month, hours, first))
                .toList();
    }

    private static String month(SortedSet<LocalDate> days, String hours, LocalDate first) {
        LocalDate last = days.last();
        String ofMonth =
                days.stream().map(day -> String.valueOf(day.getDayOfMonth())).collect(Collectors.joining(","));
        List<LocalDate> earlier = IntStream.range(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> days.stream().map(day -> day.withYear(year)))
                .filter(day -> !day.isBefore(first))
                .toList();
        String rule = "FREQ=YEARLY;BYMONTH=" + last.getMonthValue() + ";BYMONTHDAY=" + ofMonth;
        return rule(rule, until(last), earlier, hours);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
