package de.verzahnt.feeds.page;

import de.verzahnt.feeds.json.Json;
import de.verzahnt.feeds.time.IsoTime;
import de.verzahnt.feeds.time.RuleDays;
import de.verzahnt.feeds.time.Series;
import de.verzahnt.feeds.time.SeriesReader;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Span;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When an event of schema.org takes place: its start and end, those of its dates, or a schedule. */
final class EventDates {
    private final Nodes nodes;
    private final Consumer<Message> told;

    private EventDates(Nodes nodes, Consumer<Message> told) {
        this.nodes = nodes;
        this.told = told;
    }

    static Optional<Timing> read(JsonNode event, Nodes nodes, Consumer<Message> told) {
        EventDates dates = new EventDates(nodes, told);
        List<Series> schedules = nodes.many(event, "eventSchedule").stream()
                .filter(JsonNode::isObject)
                .flatMap(schedule -> dates.bySchedule(schedule).stream())
                .toList();
        List<Series> series =
                schedules.isEmpty() ? dates.byDates(event).stream().toList() : schedules;
        if (series.isEmpty()) {
            told.accept(Message.of("feeds.no-start"));
            return Optional.of(Timing.UNKNOWN);
        }
        return series.stream()
                .flatMap(one -> SeriesReader.read(one, told).stream())
                .reduce((one, other) -> one.with(other, told));
    }

    private Optional<Series> byDates(JsonNode event) {
        List<Span> parts = nodes.many(event, "subEvent").stream()
                .filter(part -> !Nodes.shortName(Json.text(part, "eventStatus")).equals("EventCancelled"))
                .flatMap(part -> date(part).stream())
                .toList();
        if (!parts.isEmpty()) {
            Span first = parts.get(0);
            return Optional.of(new Series(first, first.firstDay(), null, SourceZone.GERMANY, Set.of(), parts));
        }
        return date(event).map(Series::of);
    }

    private Optional<Span> date(JsonNode event) {
        Optional<IsoTime> start = time(event, "startDate");
        Optional<IsoTime> end = time(event, "endDate");
        return start.map(begin -> {
            LocalDate first = begin.inGermany().toLocalDate();
            if (begin.isDate()) {
                return Span.days(
                        first, end.map(over -> over.inGermany().toLocalDate()).orElse(first));
            }
            // An end without an hour says when it is over, not when it ends on that day.
            LocalDateTime over = end.filter(until ->
                            !until.isDate() || until.inGermany().toLocalDate().isAfter(first))
                    .map(IsoTime::inGermany)
                    .orElse(null);
            return Span.hours(begin.inGermany(), over);
        });
    }

    private Optional<IsoTime> time(JsonNode event, String name) {
        String written = Json.text(event, name);
        Optional<IsoTime> time = IsoTime.read(written, SourceZone.GERMANY);
        time.filter(IsoTime::wrongOffset)
                .ifPresent(wrong -> told.accept(Message.of("feeds.offset-of-other-season", written)));
        return time;
    }

    private Optional<Series> bySchedule(JsonNode schedule) {
        Optional<LocalDate> from = IsoTime.read(Json.text(schedule, "startDate"), SourceZone.GERMANY)
                .map(day -> day.inGermany().toLocalDate());
        String rule = ScheduleRule.of(schedule);
        Optional<LocalDate> first = from.flatMap(day -> RuleDays.firstFrom(rule, day));
        if (first.isEmpty()) {
            told.accept(Message.of("feeds.schedule-unreadable"));
            return Optional.empty();
        }
        Set<LocalDate> leftOut = new LinkedHashSet<>();
        Json.many(schedule, "exceptDate").stream()
                .filter(JsonNode::isString)
                .flatMap(day -> IsoTime.read(day.stringValue(), SourceZone.GERMANY).stream())
                .forEach(day -> leftOut.add(day.inGermany().toLocalDate()));
        Span date = span(first.get(), Json.text(schedule, "startTime"), Json.text(schedule, "endTime"));
        return Optional.of(new Series(date, first.get(), rule, SourceZone.GERMANY, leftOut, List.of()));
    }

    private static Span span(LocalDate day, String begin, String end) {
        @Nullable LocalDateTime start = at(day, begin);
        if (start == null) {
            return Span.days(day, day);
        }
        @Nullable LocalDateTime over = at(day, end);
        return Span.hours(start, over != null && over.isBefore(start) ? over.plusDays(1) : over);
    }

    private static @Nullable LocalDateTime at(LocalDate day, String time) {
        return IsoTime.read(day + "T" + time, SourceZone.GERMANY)
                .map(IsoTime::inGermany)
                .orElse(null);
    }
}
