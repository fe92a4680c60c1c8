package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.recurrence.CalendarSeries;
import de.verzahnt.recurrence.Entry;
import de.verzahnt.recurrence.Hours;
import de.verzahnt.recurrence.Rule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule as a {@code schedule} of HSDS, which knows weeks and months only: any other rule stands in its description alone.
 * Hours are those on the wall and bear no offset, which would be wrong for half the year.
 */
final class HsdsSchedule {

    private static final Set<String> KNOWN = Set.of(
            "FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYWEEKNO", "BYYEARDAY", "WKST", "UNTIL", "COUNT", "EXDATE");
    private static final Set<String> FREQUENCIES = Set.of("WEEKLY", "MONTHLY");
    private static final Set<String> DAILY = Set.of("FREQ", "UNTIL", "EXDATE");
    private static final int HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;

    private HsdsSchedule() {}

    static Fields fill(Fields schedule, OfferingView offering, Entry entry) {
        schedule.with("valid_from", text(offering.periodFrom()))
                .with("valid_to", text(offering.periodUntil()))
                .with("description", entry.text())
                .with("notes", OfferingDates.GERMANY.getId());
        RuleParts parts = RuleParts.of(entry.text());
        Rule rule = entry.rule();
        if (rule == null) {
            return schedule;
        }
        if (parts.part("FREQ", "").equals("DAILY") && rule.interval() == 1 && parts.onlyOf(DAILY)) {
            hours(schedule.with("freq", "WEEKLY").with("byday", "MO,TU,WE,TH,FR,SA,SU"), entry.hours());
            return schedule.with("until", text(rule.until()));
        }
        if (parts.onlyOf(KNOWN) && FREQUENCIES.contains(parts.part("FREQ", ""))) {
            rule(schedule, parts, rule, offering, entry);
        }
        return schedule;
    }

    private static void rule(Fields schedule, RuleParts parts, Rule rule, OfferingView offering, Entry entry) {
        schedule.with("freq", parts.part("FREQ"))
                .with("interval", rule.interval() == 1 ? null : rule.interval())
                .with("byday", parts.part("BYDAY"))
                .with("bymonthday", parts.part("BYMONTHDAY"))
                .with("byweekno", parts.part("BYWEEKNO"))
                .with("byyearday", parts.part("BYYEARDAY"))
                .with("wkst", parts.part("WKST"))
                .with("count", rule.count())
                .with("until", text(rule.until()));
        if (rule.interval() > 1) {
            CalendarSeries.of(entry, offering.periodFrom(), LocalDate.MIN, offering.periodUntil())
                    .ifPresent(series ->
                            schedule.with("dtstart", text(series.begin().toLocalDate())));
        }
        hours(schedule, entry.hours());
    }

    private static void hours(Fields schedule, @Nullable Hours hours) {
        if (hours != null) {
            schedule.with("opens_at", time(hours.begin())).with("closes_at", time(hours.end()));
        }
    }

    private static String time(int minutes) {
        return LocalTime.of(minutes / HOUR % HOURS_OF_A_DAY, minutes % HOUR).toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }
}
