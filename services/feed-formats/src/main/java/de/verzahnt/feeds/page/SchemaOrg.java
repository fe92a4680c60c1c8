package de.verzahnt.feeds.page;

import de.verzahnt.feeds.json.Json;
import de.verzahnt.feeds.row.Column;
import de.verzahnt.feeds.row.PlaceWords;
import de.verzahnt.feeds.row.PlainText;
import de.verzahnt.feeds.row.SourceRow;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.row.WebAddress;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.messages.Message;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads events of schema.org; of an event only, never of the page around it. Who plays, organises or wrote it is left out. */
public final class SchemaOrg {
    private final Nodes nodes;
    private final Told told = new Told();
    private final URI address;

    private SchemaOrg(List<JsonNode> data, URI address) {
        this.nodes = new Nodes(data);
        this.address = address;
    }

    /** Whether data hold at least one event. */
    public static boolean isOne(List<JsonNode> data) {
        return !new Nodes(data).events().isEmpty();
    }

    /** The rows of a page. */
    public static SourceRows read(WebPage page, URI address) {
        SchemaOrg reader = new SchemaOrg(page.data(), address);
        if (page.broken() > 0) {
            reader.told.at("JSON-LD", Message.of("feeds.json-ld-unreadable", page.broken()));
        }
        return SourceRows.of(Format.WEB_PAGE, reader.rows(), reader.told);
    }

    /** The rows of JSON-LD by itself. */
    public static SourceRows read(JsonNode data, URI address) {
        SchemaOrg reader = new SchemaOrg(List.of(data), address);
        return SourceRows.of(Format.JSON, reader.rows(), reader.told);
    }

    private List<RawRow> rows() {
        Map<String, Integer> times = new LinkedHashMap<>();
        nodes.events().forEach(event -> times.merge(identity(event), 1, Integer::sum));
        List<RawRow> rows = new ArrayList<>();
        Set<String> written = new HashSet<>();
        long number = 0;
        for (JsonNode event : nodes.events()) {
            number++;
            String id = identity(event);
            if (times.getOrDefault(id, 1) > 1) {
                String start = Json.text(event, "startDate");
                told.ofRow(number).accept(Message.of("feeds.uid-twice", id, start));
                id = id + "#" + start
                        + (Json.text(event, "name").isEmpty() ? "" : " " + PlainText.line(Json.text(event, "name")));
            }
            if (written.add(id)) {
                row(number, event, id).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private String identity(JsonNode event) {
        return Stream.of(Json.text(event, "@id"), Json.text(event, "url"), Json.text(event, "identifier"))
                .filter(id -> !id.isBlank())
                .findFirst()
                .orElseGet(() ->
                        address + "#" + Json.text(event, "startDate") + " " + PlainText.line(Json.text(event, "name")));
    }

    private Optional<RawRow> row(long number, JsonNode event, String id) {
        Consumer<Message> ofRow = told.ofRow(number);
        if (Nodes.shortName(Json.text(event, "eventStatus")).equals("EventCancelled")) {
            ofRow.accept(Message.of("feeds.cancelled"));
            return Optional.empty();
        }
        boolean postponed = Nodes.shortName(Json.text(event, "eventStatus")).equals("EventPostponed");
        if (postponed) {
            ofRow.accept(Message.of("feeds.postponed"));
        }
        Optional<Timing> timing = postponed ? Optional.of(Timing.UNKNOWN) : EventDates.read(event, nodes, ofRow);
        return timing.map(when ->
                words(number, event).set(Column.ACTIVITY_ID, id).set(when).toRow());
    }

    private SourceRow words(long number, JsonNode event) {
        String capacity = Json.text(event, "maximumAttendeeCapacity");
        return new SourceRow(number)
                .set(Column.TITLE, PlainText.line(Json.text(event, "name")))
                .set(Column.DESCRIPTION, PlainText.of(Json.text(event, "description")))
                .set(Column.URL, WebAddress.text(Json.text(event, "url")))
                .set(
                        Column.LANGUAGES,
                        Json.many(event, "inLanguage").stream()
                                .map(SchemaOrg::language)
                                .toList())
                .set(Column.CAPACITY, capacity.matches("\\d{1,6}") ? capacity : "")
                .set(
                        Column.CATEGORIES,
                        Json.many(event, "keywords").stream()
                                .flatMap(SchemaOrg::keywords)
                                .toList())
                .set(PlaceWords.all(
                        nodes.many(event, "location").stream().map(this::place).toList()));
    }

    private static String language(JsonNode language) {
        return language.isString()
                ? language.stringValue()
                : Json.text(language, language.has("alternateName") ? "alternateName" : "name");
    }

    private static Stream<String> keywords(JsonNode keywords) {
        return keywords.isString()
                ? Stream.of(keywords.stringValue().split(",")).map(PlainText::line)
                : Stream.of(PlainText.line(Json.text(keywords, "name")));
    }

    private PlaceWords place(JsonNode place) {
        if (place.isString()) {
            return PlaceWords.of(PlainText.line(place.stringValue()));
        }
        if (Json.text(place, "@type").endsWith("VirtualLocation")) {
            return new PlaceWords("", "Online");
        }
        String house = PlainText.line(Json.text(place, "name"));
        JsonNode located = nodes.many(place, "address").stream().findFirst().orElse(place);
        if (located.isString()) {
            String all = PlainText.line(located.stringValue());
            return PlaceWords.of(house.isEmpty() || all.contains(house) ? all : house + ", " + all);
        }
        return PlaceWords.of(
                house,
                PlainText.line(Json.text(located, "streetAddress")),
                Json.text(located, "postalCode"),
                PlainText.line(Json.text(located, "addressLocality")));
    }
}
