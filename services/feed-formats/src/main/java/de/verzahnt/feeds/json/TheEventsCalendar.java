package de.verzahnt.feeds.json;

import de.verzahnt.feeds.row.Column;
import de.verzahnt.feeds.row.PlaceWords;
import de.verzahnt.feeds.row.PlainText;
import de.verzahnt.feeds.row.SourceRow;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.row.WebAddress;
import de.verzahnt.feeds.time.IsoTime;
import de.verzahnt.feeds.time.Series;
import de.verzahnt.feeds.time.SeriesReader;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Span;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.messages.Message;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads events of the WordPress plugin The Events Calendar, version 1 of its interface. */
public final class TheEventsCalendar {
    private static final Pattern DATE_OF_SERIES = Pattern.compile(".*/\\d{4}-\\d{2}-\\d{2}(?:/\\d+)?/?");

    private final Told told = new Told();

    private TheEventsCalendar() {}

    /** Whether an answer is one. */
    public static boolean isOne(JsonNode answer) {
        return answer.path("events").isArray() && (answer.has("rest_url") || answer.has("total_pages"));
    }

    /** The rows of a page. */
    public static SourceRows read(JsonNode answer) {
        return new TheEventsCalendar().rows(answer);
    }

    private SourceRows rows(JsonNode answer) {
        List<RawRow> rows = new ArrayList<>();
        long number = 0;
        for (JsonNode event : answer.path("events")) {
            number++;
            Consumer<Message> ofRow = told.ofRow(number);
            if (DATE_OF_SERIES.matcher(Json.text(event, "url")).matches()) {
                ofRow.accept(Message.of("feeds.date-of-series"));
            }
            row(number, event, ofRow).ifPresent(rows::add);
        }
        Optional<URI> next = WebAddress.of(Json.text(answer, "next_rest_url"));
        return SourceRows.of(Format.JSON, rows, told).followedBy(next);
    }

    private static Optional<RawRow> row(long number, JsonNode event, Consumer<Message> told) {
        Optional<Timing> timing = date(event)
                .map(date -> SeriesReader.read(Series.of(date), told))
                .orElseGet(() -> {
                    told.accept(Message.of("feeds.no-start"));
                    return Optional.of(Timing.UNKNOWN);
                });
        String description = Json.text(event, "description");
        return timing.map(when -> new SourceRow(number)
                .set(Column.ACTIVITY_ID, Json.text(event, "id"))
                .set(Column.TITLE, PlainText.line(Json.text(event, "title")))
                .set(
                        Column.DESCRIPTION,
                        PlainText.of(description.isEmpty() ? Json.text(event, "excerpt") : description))
                .set(Column.URL, WebAddress.text(Json.text(event, "url")))
                .set(Column.CATEGORIES, words(event))
                .set(place(event))
                .set(when)
                .toRow());
    }

    private static Optional<Span> date(JsonNode event) {
        SourceZone zone = IsoTime.zone(Json.text(event, "timezone")).orElse(SourceZone.GERMANY);
        Optional<IsoTime> end = IsoTime.read(Json.text(event, "end_date"), zone);
        return IsoTime.read(Json.text(event, "start_date"), zone).map(start -> {
            boolean allDay = start.isDate() || Json.isTrue(event, "all_day");
            return allDay
                    ? Span.days(
                            start.inGermany().toLocalDate(),
                            end.orElse(start).inGermany().toLocalDate())
                    : Span.hours(start.inGermany(), end.map(IsoTime::inGermany).orElse(null));
        });
    }

    private static List<String> words(JsonNode event) {
        return Stream.of("categories", "tags")
                .flatMap(name -> Json.many(event, name).stream())
                .map(word -> PlainText.line(Json.text(word, "name")))
                .toList();
    }

    private static PlaceWords place(JsonNode event) {
        return Json.many(event, "venue").stream()
                .findFirst()
                .map(venue -> PlaceWords.of(
                        PlainText.line(Json.text(venue, "venue")),
                        PlainText.line(Json.text(venue, "address")),
                        Json.text(venue, "zip"),
                        PlainText.line(Json.text(venue, "city"))))
                .orElse(PlaceWords.of(null));
    }
}
