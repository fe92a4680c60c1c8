package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.row.Column;
import de.verzahnt.feeds.row.PlaceWords;
import de.verzahnt.feeds.row.PlainText;
import de.verzahnt.feeds.row.SourceRow;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.row.WebAddress;
import de.verzahnt.feeds.time.SeriesReader;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a calendar: one row a series or event, those that are private, cancelled or unreadable are told. */
public final class CalendarReader {
    private final CalendarLines lines;
    private final Told told = new Told();

    private CalendarReader(CalendarLines lines) {
        this.lines = lines;
    }

    /** Its rows; empty when the file is cut off before its end. */
    public static Optional<SourceRows> read(byte[] bytes) {
        CalendarLines lines = CalendarLines.of(bytes);
        return lines.complete() ? Optional.of(new CalendarReader(lines).rows()) : Optional.empty();
    }

    private SourceRows rows() {
        List<RawRow> rows = new ArrayList<>();
        byUid().forEach((uid, events) -> CalendarSeries.of(uid, events, told)
                .forEach(series -> row(series).ifPresent(rows::add)));
        rows.sort(Comparator.comparingLong(RawRow::number));
        return SourceRows.of(Format.ICALENDAR, rows, told).readIn(lines.encoding());
    }

    private Map<String, List<CalendarEvent>> byUid() {
        Zones zones = new Zones(lines, told);
        Map<String, List<CalendarEvent>> byUid = new LinkedHashMap<>();
        long number = 0;
        for (List<String> text : lines.events()) {
            number++;
            Optional<Component> component = Components.read(text);
            if (component.isEmpty()) {
                told.ofRow(number).accept(Message.of("feeds.event-unreadable"));
                continue;
            }
            CalendarEvent event = new CalendarEvent(number, component.get(), zones);
            if (event.isPrivate()) {
                told.ofRow(number).accept(Message.of("feeds.private"));
            } else {
                byUid.computeIfAbsent(identity(event), uid -> new ArrayList<>()).add(event);
            }
        }
        return byUid;
    }

    /** An event without a UID is known by its beginning and its title. */
    private String identity(CalendarEvent event) {
        if (!event.uid().isEmpty()) {
            return event.uid();
        }
        told.ofRow(event.number()).accept(Message.of("feeds.no-uid"));
        return event.component().first("DTSTART").map(Line::value).orElse("") + " " + event.title();
    }

    private Optional<RawRow> row(CalendarSeries series) {
        CalendarEvent event = series.whole();
        Consumer<Message> ofRow = told.ofRow(event.number());
        if (event.isCancelled()) {
            ofRow.accept(Message.of("feeds.cancelled"));
            return Optional.empty();
        }
        if (event.endsBeforeItBegins()) {
            ofRow.accept(Message.of("feeds.end-before-start"));
        }
        Optional<Timing> timing = series.series(ofRow)
                .map(dates -> SeriesReader.read(dates, ofRow))
                .orElseGet(() -> {
                    ofRow.accept(Message.of("feeds.no-start"));
                    return Optional.of(Timing.UNKNOWN);
                });
        if (timing.isEmpty()) {
            ofRow.accept(Message.of("feeds.all-dates-cancelled"));
        }
        return timing.map(when -> words(series.id(), event).set(when).toRow());
    }

    private static SourceRow words(String id, CalendarEvent event) {
        Component component = event.component();
        String description = component.text("DESCRIPTION");
        return new SourceRow(event.number())
                .set(Column.ACTIVITY_ID, id)
                .set(Column.TITLE, PlainText.line(event.title()))
                .set(
                        Column.DESCRIPTION,
                        PlainText.of(description.isEmpty() ? component.text("X-ALT-DESC") : description))
                .set(Column.URL, WebAddress.text(component.text("URL")))
                .set(
                        Column.CATEGORIES,
                        component.all("CATEGORIES").stream()
                                .flatMap(line -> line.texts().stream())
                                .toList())
                .set(PlaceWords.of(component.text("LOCATION")));
    }
}
