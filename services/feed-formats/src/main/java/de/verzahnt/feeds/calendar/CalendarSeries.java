package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.time.Series;
import de.verzahnt.feeds.time.Span;
import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The events of one identity as one offering: dates that were moved or cancelled are merged into the series.
 *
 * @param whole tells title, place and rule
 * @param dates others of the same title without a rule
 * @param changes what differs at single dates
 */
record CalendarSeries(String id, CalendarEvent whole, List<CalendarEvent> dates, List<CalendarEvent> changes) {

    /** The offerings of all events that share a UID. */
    static List<CalendarSeries> of(String uid, List<CalendarEvent> events, Told told) {
        List<CalendarEvent> changes =
                events.stream().filter(CalendarEvent::changesSeries).toList();
        List<CalendarEvent> wholes =
                newest(events.stream().filter(event -> !event.changesSeries()).toList(), told);
        if (wholes.isEmpty()) {
            CalendarEvent first = earliest(changes);
            told.ofRow(first.number()).accept(Message.of("feeds.only-changes"));
            return List.of(new CalendarSeries(uid, first, others(changes, first), List.of()));
        }
        if (wholes.size() == 1) {
            return List.of(new CalendarSeries(uid, wholes.get(0), List.of(), changes));
        }
        boolean sameTitle = wholes.stream().map(CalendarEvent::title).distinct().count() == 1;
        if (sameTitle && wholes.stream().allMatch(event -> event.rule().isEmpty())) {
            CalendarEvent first = earliest(wholes);
            told.ofRow(first.number()).accept(Message.of("feeds.dates-of-one-uid", wholes.size()));
            return List.of(new CalendarSeries(uid, first, others(wholes, first), changes));
        }
        return apart(uid, wholes, changes, told);
    }

    /** When it takes place; empty when nobody can read its beginning. */
    Optional<Series> series(Consumer<Message> told) {
        return whole.start().flatMap(start -> whole.date().map(first -> {
            Set<LocalDate> leftOut = new LinkedHashSet<>(whole.leftOut());
            List<Span> further = new ArrayList<>(whole.further());
            dates.stream().filter(date -> !date.isCancelled()).forEach(date -> date.date()
                    .ifPresent(further::add));
            changes.forEach(change -> merge(change, first, leftOut, further, told));
            tellZone(start, first, told);
            String rule = whole.rule().orElse(null);
            return new Series(first, start.written().toLocalDate(), rule, whole.zone(), leftOut, further);
        }));
    }

    private void merge(
            CalendarEvent change, Span first, Set<LocalDate> leftOut, List<Span> further, Consumer<Message> told) {
        Optional<LocalDate> day = change.changedDay();
        if (day.isEmpty()) {
            told.accept(Message.of("feeds.change-unreadable"));
            return;
        }
        LocalDate changed = day.get();
        if (change.isCancelled()) {
            leftOut.add(changed);
            return;
        }
        if (change.changesFuture()) {
            told.accept(Message.of("feeds.change-of-future", changed));
        }
        if (!change.title().equals(whole.title())) {
            told.accept(Message.of("feeds.other-words-at", changed));
        }
        change.date().filter(date -> !isHeldAsPlanned(date, changed, first)).ifPresent(date -> {
            leftOut.add(changed);
            further.add(date);
            told.accept(Message.of("feeds.moved", changed, date.firstDay(), hours(date)));
        });
    }

    private static Message hours(Span date) {
        return date.written()
                .map(hours -> Message.of("feeds.hours", hours))
                .orElseGet(() -> Message.of("feeds.without-hours"));
    }

    private static boolean isHeldAsPlanned(Span date, LocalDate planned, Span first) {
        return date.firstDay().equals(planned)
                && date.wholeDays() == first.wholeDays()
                && date.written().equals(first.written())
                && date.start().toLocalTime().equals(first.start().toLocalTime());
    }

    private void tellZone(WrittenTime start, Span first, Consumer<Message> told) {
        if (whole.rule().isPresent() && !start.isDate() && !start.written().equals(first.start())) {
            told.accept(Message.of(
                    "feeds.series-of-other-zone",
                    start.written().toLocalTime(),
                    first.start().toLocalTime()));
        }
    }

    private static List<CalendarSeries> apart(
            String uid, List<CalendarEvent> wholes, List<CalendarEvent> changes, Told told) {
        CalendarEvent changed = wholes.stream()
                .filter(event -> event.rule().isPresent())
                .findFirst()
                .orElse(wholes.get(0));
        List<CalendarSeries> apart = new ArrayList<>();
        for (CalendarEvent event : wholes) {
            String start = event.component().first("DTSTART").map(Line::value).orElse("?");
            told.ofRow(event.number()).accept(Message.of("feeds.uid-twice", uid, start));
            apart.add(new CalendarSeries(uid + "#" + start, event, List.of(), event == changed ? changes : List.of()));
        }
        return apart;
    }

    /** Of versions of the same event the newest. */
    private static List<CalendarEvent> newest(List<CalendarEvent> wholes, Told told) {
        Map<String, CalendarEvent> byStart = new LinkedHashMap<>();
        for (CalendarEvent event : wholes) {
            String start = event.component().first("DTSTART").map(Line::value).orElse("") + event.title();
            CalendarEvent earlier = byStart.get(start);
            if (earlier != null) {
                told.ofRow(event.number()).accept(Message.of("feeds.uid-again", earlier.number()));
            }
            if (earlier == null || event.sequence() >= earlier.sequence()) {
                byStart.put(start, event);
            }
        }
        return List.copyOf(byStart.values());
    }

    private static CalendarEvent earliest(Collection<CalendarEvent> events) {
        return events.stream()
                .filter(event -> event.date().isPresent() && !event.isCancelled())
                .min(Comparator.comparing(event -> event.date().orElseThrow().start()))
                .orElse(events.iterator().next());
    }

    private static List<CalendarEvent> others(List<CalendarEvent> events, CalendarEvent one) {
        return events.stream().filter(event -> event != one).collect(Collectors.toList());
    }
}
