package de.verzahnt.feeds.time;

import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Complaint;
import de.verzahnt.recurrence.Schedule;
import de.verzahnt.recurrence.ScheduleCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a series into period and schedule; what the hub cannot say is told. */
public final class SeriesReader {
    private final Series series;
    private final Consumer<Message> told;
    private final FittingRules fitting;

    private SeriesReader(Series series, Consumer<Message> told) {
        this.series = series;
        this.told = told;
        this.fitting = new FittingRules(told);
    }

    /** When it takes place; empty when every date is left out. */
    public static Optional<Timing> read(Series series, Consumer<Message> told) {
        SeriesReader reader = new SeriesReader(series, told);
        Optional<RuleText> rule = RuleText.of(series, told);
        return rule.isPresent() ? reader.byRule(rule.get()) : reader.byDates();
    }

    private Optional<Timing> byDates() {
        Set<Span> dates = new LinkedHashSet<>(series.further());
        if (!series.leftOut().contains(series.first().firstDay())) {
            dates.add(series.first());
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        dates.forEach(this::tellHours);
        LocalDate from = dates.stream()
                .map(Span::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until =
                dates.stream().map(Span::lastDay).max(Comparator.naturalOrder()).orElseThrow();
        List<String> rules =
                dates.size() == 1 ? List.of(ScheduleText.only(dates.iterator().next())) : DateList.rules(dates, from);
        return checked(fitting.fit(rules), from).map(schedule -> new Timing(from, until, schedule));
    }

    private Optional<Timing> byRule(RuleText rule) {
        LocalDate from = series.first().firstDay();
        if (!rule.tellsDays()) {
            return Optional.of(new Timing(from, rule.until(), ""));
        }
        tellHours(series.first());
        List<String> rules = new ArrayList<>();
        Integer count = rule.count();
        if (count == null || count > 0) {
            String end =
                    rule.until() != null ? ScheduleText.until(rule.until()) : count == null ? "" : "COUNT=" + count;
            List<LocalDate> leftOut = fitting.newest(series.leftOut(), from);
            rule.dates()
                    .forEach(date -> rules.add(ScheduleText.rule(
                            rule.days(), end, leftOut, date.written().orElse(""))));
        }
        rules.addAll(beside(rule, from));
        return checked(fitting.fit(rules), from)
                .map(schedule -> new Timing(
                        from,
                        schedule.isEmpty()
                                ? rule.until()
                                : Schedule.lastDay(schedule, from).orElse(null),
                        schedule));
    }

    /** Dates beside the rule; what lies before its first day would set it off its rhythm. */
    private List<String> beside(RuleText rule, LocalDate from) {
        List<Span> dates = new ArrayList<>(series.further());
        if (!rule.holdsFirst() && !series.leftOut().contains(from)) {
            dates.add(series.first());
        }
        dates.stream()
                .filter(date -> date.firstDay().isBefore(from))
                .forEach(date -> told.accept(Message.of("feeds.date-before-first", date.firstDay())));
        List<Span> later =
                dates.stream().filter(date -> !date.firstDay().isBefore(from)).toList();
        return later.isEmpty() ? List.of() : DateList.rules(later, from);
    }

    /** Only rules the hub takes; empty when no date is left. */
    private Optional<String> checked(List<String> rules, LocalDate from) {
        List<String> taken = new ArrayList<>();
        boolean refused = false;
        for (String rule : rules) {
            List<Complaint> complaints = ScheduleCheck.complaints(rule, from);
            Optional<Complaint> wrong = complaints.stream()
                    .filter(complaint -> complaint.reason() != Complaint.Reason.NEVER)
                    .findFirst();
            wrong.ifPresent(
                    complaint -> told.accept(Message.of("feeds.rule-refused", complaint.text(), complaint.expected())));
            refused = refused || wrong.isPresent();
            if (complaints.isEmpty()) {
                taken.add(rule);
            }
        }
        return taken.isEmpty() && !refused ? Optional.empty() : Optional.of(String.join(" | ", taken));
    }

    private void tellHours(Span date) {
        if (!date.wholeDays() && date.end() == null) {
            told.accept(Message.of("feeds.no-end", date.firstDay(), date.start().toLocalTime()));
        } else if (!date.wholeDays() && date.written().isEmpty()) {
            told.accept(Message.of("feeds.hours-over-days", date.firstDay(), date.lastDay()));
        }
    }
}
