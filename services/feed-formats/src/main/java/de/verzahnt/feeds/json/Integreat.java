package de.verzahnt.feeds.json;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Reads events and locations of Integreat, version 3. An event is known by the id inside its part {@code event}, a location by
 * that inside {@code location}: the ids beside their titles change with every edit and language.
 */
public final class Integreat {
    private final Told told = new Told();

    private Integreat() {}

    /** Whether an entry of a list is one. */
    public static boolean isOne(JsonNode entry) {
        boolean event = entry.path("event").isObject() && entry.path("event").has("start");
        boolean location = entry.path("location").isObject() && entry.has("available_languages");
        return entry.has("title") && (event || location);
    }

    /** The rows of a list. */
    public static SourceRows read(JsonNode list) {
        return new Integreat().rows(list);
    }

    private SourceRows rows(JsonNode list) {
        Map<String, List<IntegreatEvent>> events = new LinkedHashMap<>();
        List<RawRow> rows = new ArrayList<>();
        long number = 0;
        for (JsonNode entry : list) {
            number++;
            if (entry.path("event").isObject()) {
                IntegreatEvent event = new IntegreatEvent(number, entry);
                events.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(event);
            } else if (entry.isObject()) {
                rows.add(location(number, entry));
            }
        }
        events.forEach((id, dates) -> event(id, dates).ifPresent(rows::add));
        return SourceRows.of(Format.JSON, rows, told);
    }

    private Optional<RawRow> event(String id, List<IntegreatEvent> dates) {
        IntegreatEvent first = dates.get(0);
        Consumer<Message> ofRow = told.ofRow(first.number());
        if (dates.size() > 1) {
            ofRow.accept(Message.of("feeds.dates-of-one-id", dates.size()));
        }
        Optional<Timing> timing = first.series(dates)
                .map(series -> SeriesReader.read(series, ofRow))
                .orElseGet(() -> {
                    ofRow.accept(Message.of("feeds.no-start"));
                    return Optional.of(Timing.UNKNOWN);
                });
        return timing.map(when -> words(first.number(), first.entry(), id)
                .set(Column.URL, WebAddress.text(first.url()))
                .set(when)
                .toRow());
    }

    private RawRow location(long number, JsonNode entry) {
        String poi = Json.text(entry, "location", "id");
        SourceRow row = words(number, entry, poi.isEmpty() ? Json.text(entry, "id") : poi)
                .set(Column.CATEGORIES, List.of(PlainText.line(Json.text(entry, "category", "name"))));
        if (Json.isTrue(entry, "temporarily_closed")) {
            told.ofRow(number).accept(Message.of("feeds.closed-for-now"));
        }
        return row.set(new Timing(null, null, OpeningHours.read(entry, told.ofRow(number))))
                .toRow();
    }

    private static SourceRow words(long number, JsonNode entry, String id) {
        String content = Json.text(entry, "content");
        JsonNode place = entry.path("location");
        return new SourceRow(number)
                .set(Column.ACTIVITY_ID, id)
                .set(Column.TITLE, PlainText.line(Json.text(entry, "title")))
                .set(Column.DESCRIPTION, PlainText.of(content.isEmpty() ? Json.text(entry, "excerpt") : content))
                .set(Column.URL, WebAddress.text(Json.text(entry, "url")))
                .set(PlaceWords.of(
                        Json.text(place, "name"),
                        Json.text(place, "address"),
                        Json.text(place, "postcode"),
                        Json.text(place, "town")));
    }
}
