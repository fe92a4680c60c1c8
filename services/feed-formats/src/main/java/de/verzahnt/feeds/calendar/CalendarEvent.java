package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Span;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event, or what differs at one date of a series.
 *
 * @param number among the events of the file, from 1 on
 */
record CalendarEvent(long number, Component component, Zones zones) {
    private static final int MOST_DATES = 1000;

    String uid() {
        return component.text("UID");
    }

    String title() {
        return component.text("SUMMARY");
    }

    /** The rule; several in one event are no more than the first. */
    Optional<String> rule() {
        return component.first("RRULE").map(Line::value);
    }

    boolean isCancelled() {
        return component.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    boolean isPrivate() {
        String visible = component.text("CLASS").toUpperCase(Locale.ROOT);
        return visible.equals("PRIVATE") || visible.equals("CONFIDENTIAL");
    }

    boolean changesSeries() {
        return component.first("RECURRENCE-ID").isPresent();
    }

    /** Whether it means all later dates as well. */
    boolean changesFuture() {
        return component
                .first("RECURRENCE-ID")
                .filter(line -> line.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE"))
                .isPresent();
    }

    /** The day of the series that it changes. */
    Optional<LocalDate> changedDay() {
        return time("RECURRENCE-ID").map(WrittenTime::dayInGermany);
    }

    int sequence() {
        String sequence = component.text("SEQUENCE");
        return sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    Optional<WrittenTime> start() {
        return time("DTSTART");
    }

    /** The clock its rule goes by. */
    SourceZone zone() {
        return start().map(WrittenTime::zone).orElse(SourceZone.GERMANY);
    }

    /** Its date; empty when nobody can read when it begins. */
    Optional<Span> date() {
        return start().map(this::from);
    }

    /** Whether it says that it ends before it begins. */
    boolean endsBeforeItBegins() {
        Optional<LocalDateTime> end = time("DTEND").map(WrittenTime::inGermany);
        return start().flatMap(start -> end.filter(over -> over.isBefore(start.inGermany())))
                .isPresent();
    }

    /** Days on which the series is not held. */
    List<LocalDate> leftOut() {
        return values("EXDATE").map(WrittenTime::dayInGermany).toList();
    }

    /** Dates beside the rule, as long as the first one. */
    List<Span> further() {
        Optional<Span> first = date();
        List<Span> further = new ArrayList<>();
        values("RDATE").forEach(day -> first.ifPresent(date -> further.add(like(date, day))));
        return further;
    }

    private Span like(Span first, WrittenTime day) {
        LocalDateTime end = first.end();
        LocalDateTime start = day.isDate() && !first.wholeDays()
                ? day.written().toLocalDate().atTime(first.start().toLocalTime())
                : day.inGermany();
        return new Span(
                start, end == null ? null : start.plus(Duration.between(first.start(), end)), first.wholeDays());
    }

    private Span from(WrittenTime start) {
        Optional<WrittenTime> end = time("DTEND");
        Optional<LocalDateTime> over = end.isPresent() ? end.map(WrittenTime::inGermany) : byDuration(start);
        LocalDateTime begin = start.inGermany();
        if (!start.isDate()) {
            return Span.hours(begin, over.orElse(null));
        }
        // The end of whole days is the morning after.
        LocalDate last = over.map(LocalDateTime::toLocalDate)
                .map(day -> day.minusDays(1))
                .orElse(begin.toLocalDate());
        return Span.days(begin.toLocalDate(), last);
    }

    private Optional<LocalDateTime> byDuration(WrittenTime start) {
        String written = component.text("DURATION").toUpperCase(Locale.ROOT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            String[] parts = written.split("T", 2);
            Period days = parts[0].equals("P") ? Period.ZERO : Period.parse(parts[0]);
            Duration hours = parts.length == 2 ? Duration.parse("PT" + parts[1]) : Duration.ZERO;
            return Optional.of(start.inGermany().plus(days).plus(hours));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<WrittenTime> time(String name) {
        return component.first(name).flatMap(line -> WrittenTime.read(line.value(), zones.of(line)));
    }

    private Stream<WrittenTime> values(String name) {
        return component.all(name).stream()
                .flatMap(line -> Stream.of(line.value().split(","))
                        .flatMap(value -> read(line, value.split("/", 2)[0]).stream()))
                .limit(MOST_DATES);
    }

    private Optional<WrittenTime> read(Line line, String value) {
        return WrittenTime.read(value, zones.of(new Line(line.name(), line.parameters(), value.strip())));
    }
}
