package de.verzahnt.dashboard.export;

import de.verzahnt.recurrence.CalendarSeries;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A series as a Schedule of schema.org; empty for rules it has no words for. */
final class SchemaOrgSchedule {

    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST");
    private static final Map<String, String> UNITS = Map.of("DAILY", "D", "WEEKLY", "W", "MONTHLY", "M", "YEARLY", "Y");
    private static final Map<String, String> DAYS = Map.of(
            "MO", "Monday",
            "TU", "Tuesday",
            "WE", "Wednesday",
            "TH", "Thursday",
            "FR", "Friday",
            "SA", "Saturday",
            "SU", "Sunday");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private SchemaOrgSchedule() {}

    static Optional<Fields> of(CalendarSeries series) {
        RuleParts parts = RuleParts.of(series.rule());
        return parts.onlyOf(KNOWN) ? Optional.of(schedule(parts, series)) : Optional.empty();
    }

    private static Fields schedule(RuleParts parts, CalendarSeries series) {
        return new Fields()
                .with("@type", "Schedule")
                .with("repeatFrequency", "P" + parts.part("INTERVAL", "1") + UNITS.get(parts.part("FREQ", "WEEKLY")))
                .with("repeatCount", series.count())
                .with(
                        "byDay",
                        several(parts.part("BYDAY")).stream()
                                .map(SchemaOrgSchedule::day)
                                .toList())
                .with("byMonthDay", numbers(parts.part("BYMONTHDAY")))
                .with("byMonth", numbers(parts.part("BYMONTH")))
                .with("startDate", series.begin().toLocalDate().toString())
                .with("endDate", series.last() == null ? null : Objects.toString(series.last()))
                .with("startTime", time(series.begin().toLocalTime()))
                .with("endTime", time(series.end().toLocalTime()))
                .with("scheduleTimezone", OfferingDates.GERMANY.getId())
                .with(
                        "exceptDate",
                        series.leftOut().stream()
                                .map(day -> day.toLocalDate().toString())
                                .toList());
    }

    /** A day of the week by its name; the first or last one of a month as a calendar writes it. */
    private static String day(String day) {
        String name = DAYS.get(day);
        return name == null ? day : "https://schema.org/" + name;
    }

    private static List<Integer> numbers(@Nullable String list) {
        return several(list).stream().map(Integer::valueOf).toList();
    }

    private static List<String> several(@Nullable String list) {
        return list == null ? List.of() : Arrays.asList(list.split(","));
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
