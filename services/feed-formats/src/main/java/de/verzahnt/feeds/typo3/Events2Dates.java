package de.verzahnt.feeds.typo3;

import de.verzahnt.feeds.time.IsoTime;
import de.verzahnt.feeds.time.RuleDays;
import de.verzahnt.feeds.time.Series;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Span;
import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** When an event of events2 takes place. */
final class Events2Dates {
    private final Element event;
    private final Consumer<Message> told;
    private final Set<LocalDate> leftOut = new LinkedHashSet<>();
    private final List<Span> further = new ArrayList<>();

    private Events2Dates(Element event, Consumer<Message> told) {
        this.event = event;
        this.told = told;
    }

    /** Empty when its first day cannot be read. */
    static Optional<Series> read(Element event, Consumer<Message> told) {
        return day(Xml.text(event, "event_begin")).map(begin -> new Events2Dates(event, told).series(begin));
    }

    private Series series(LocalDate begin) {
        Element times = Xml.first(event, "event_time");
        String type = Xml.text(event, "event_type");
        if (type.equals("duration")) {
            LocalDate end = day(Xml.text(event, "event_end")).orElse(begin);
            return Series.of(times == null || end.equals(begin) ? span(begin, times) : Span.days(begin, end));
        }
        String rule = type.equals("recurring") ? Events2Rule.of(event, begin) : null;
        LocalDate first = rule == null ? begin : RuleDays.firstFrom(rule, begin).orElse(begin);
        Span date = span(first, times);
        hoursOfTheSameDay(first);
        exceptions(times);
        Element different = Xml.first(event, "different_times");
        if (different != null && !Xml.all(different, "event_time").isEmpty()) {
            told.accept(Message.of("feeds.different-times"));
        }
        String end = Xml.text(event, "recurring_end").replace("-", "");
        String ending = rule != null && end.matches("\\d{8}") ? rule + ";UNTIL=" + end : rule;
        return new Series(date, first, ending, SourceZone.GERMANY, leftOut, further);
    }

    private void hoursOfTheSameDay(LocalDate first) {
        Element several = Xml.first(event, "multiple_times");
        if (several != null && Xml.text(event, "event_type").equals("single")) {
            Xml.all(several, "event_time").forEach(times -> further.add(span(first, times)));
        } else if (several != null && !Xml.all(several, "event_time").isEmpty()) {
            told.accept(Message.of("feeds.different-times"));
        }
    }

    private void exceptions(@Nullable Element times) {
        Element exceptions = Xml.first(event, "exceptions");
        if (exceptions == null) {
            return;
        }
        for (Element exception : Xml.all(exceptions, "exception")) {
            Optional<LocalDate> day = day(Xml.text(exception, "exception_date"));
            Element other = Xml.first(exception, "exception_time");
            day.ifPresent(date -> take(date, Xml.text(exception, "exception_type"), other == null ? times : other));
        }
    }

    private void take(LocalDate day, String type, @Nullable Element times) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "remove" -> leftOut.add(day);
            case "add" -> further.add(span(day, times));
            case "time" -> {
                leftOut.add(day);
                further.add(span(day, times));
            }
            default -> told.accept(Message.of("feeds.other-words-at", day));
        }
    }

    private static Span span(LocalDate day, @Nullable Element times) {
        LocalDateTime start = at(day, Xml.text(times, "time_begin"));
        if (start == null) {
            return Span.days(day, day);
        }
        LocalDateTime end = at(day, Xml.text(times, "time_end"));
        String minutes = Xml.text(times, "duration");
        LocalDateTime over =
                end == null && minutes.matches("\\d{1,4}") ? start.plusMinutes(Long.parseLong(minutes)) : end;
        return Span.hours(start, over != null && over.isBefore(start) ? over.plusDays(1) : over);
    }

    private static @Nullable LocalDateTime at(LocalDate day, String time) {
        return time.isEmpty()
                ? null
                : IsoTime.read(day + "T" + time, SourceZone.GERMANY)
                        .map(IsoTime::inGermany)
                        .orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        return IsoTime.read(text, SourceZone.GERMANY).map(day -> day.inGermany().toLocalDate());
    }
}
