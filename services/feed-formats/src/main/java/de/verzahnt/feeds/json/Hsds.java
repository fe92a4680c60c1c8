package de.verzahnt.feeds.json;

import de.verzahnt.feeds.row.Column;
import de.verzahnt.feeds.row.PlaceWords;
import de.verzahnt.feeds.row.PlainText;
import de.verzahnt.feeds.row.SourceRow;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.row.WebAddress;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads services of the Human Services Data Specification 3.0; what they say of contacts is never looked at. */
public final class Hsds {
    private static final Set<String> ENDED = Set.of("inactive", "defunct");
    private static final Set<String> TELLING =
            Set.of("organization_id", "organization", "service_at_locations", "status", "schedules", "program_id");

    private final Told told = new Told();

    private Hsds() {}

    /** Whether an answer is a list of them. */
    public static boolean isOne(JsonNode answer) {
        return services(answer).stream().findFirst().map(Hsds::isService).orElse(isEmptyPage(answer));
    }

    /** The rows of a page. */
    public static SourceRows read(JsonNode answer) {
        return new Hsds().rows(services(answer));
    }

    private static boolean isService(JsonNode entry) {
        return entry.has("id") && entry.has("name") && TELLING.stream().anyMatch(entry::has);
    }

    private static boolean isEmptyPage(JsonNode answer) {
        return answer.path("contents").isArray() && answer.has("total_items");
    }

    private static List<JsonNode> services(JsonNode answer) {
        List<JsonNode> services = new ArrayList<>();
        (answer.isArray() ? answer : answer.path("contents")).forEach(services::add);
        return services;
    }

    private SourceRows rows(List<JsonNode> services) {
        List<RawRow> rows = new ArrayList<>();
        long number = 0;
        for (JsonNode service : services) {
            number++;
            String status = Json.text(service, "status");
            if (ENDED.contains(status)) {
                told.ofRow(number).accept(Message.of("feeds.ended", status));
            } else {
                rows.add(row(number, service, status));
            }
        }
        return SourceRows.of(Format.JSON, rows, told);
    }

    private RawRow row(long number, JsonNode service, String status) {
        if (status.equals("temporarily closed")) {
            told.ofRow(number).accept(Message.of("feeds.closed-for-now"));
        }
        return new SourceRow(number)
                .set(Column.ACTIVITY_ID, Json.text(service, "id"))
                .set(Column.TITLE, PlainText.line(Json.text(service, "name")))
                .set(Column.DESCRIPTION, PlainText.of(Json.text(service, "description")))
                .set(Column.URL, WebAddress.text(Json.text(service, "url")))
                .set(
                        Column.LANGUAGES,
                        Json.many(service, "languages").stream()
                                .map(Hsds::language)
                                .toList())
                .set(Column.CAPACITY, capacity(service))
                .set(Column.CATEGORIES, categories(service))
                .set(places(service))
                .set(HsdsSchedules.read(service, told.ofRow(number)))
                .toRow();
    }

    private static String language(JsonNode language) {
        String name = Json.text(language, "name");
        return name.isEmpty() ? Json.text(language, "code") : name;
    }

    private static String capacity(JsonNode service) {
        return Json.many(service, "service_capacities").stream()
                .map(capacity -> Json.text(capacity, "maximum"))
                .filter(maximum -> maximum.matches("\\d{1,6}"))
                .findFirst()
                .orElse("");
    }

    private static List<String> categories(JsonNode service) {
        return Json.many(service, "attributes").stream()
                .map(attribute -> PlainText.line(Json.text(attribute, "taxonomy_term", "name")))
                .toList();
    }

    private static PlaceWords places(JsonNode service) {
        List<PlaceWords> places = Json.many(service, "service_at_locations").stream()
                .map(at -> at.path("location"))
                .flatMap(location -> addresses(location))
                .toList();
        return places.isEmpty()
                ? PlaceWords.all(Json.many(service, "service_areas").stream()
                        .map(area -> PlaceWords.of(Json.text(area, "name")))
                        .toList())
                : PlaceWords.all(places);
    }

    private static Stream<PlaceWords> addresses(JsonNode location) {
        String house = Json.text(location, "name");
        List<JsonNode> addresses = Json.many(location, "addresses");
        return addresses.isEmpty()
                ? Stream.of(PlaceWords.of(house))
                : addresses.stream()
                        .map(address -> PlaceWords.of(
                                house,
                                Json.text(address, "address_1"),
                                Json.text(address, "postal_code"),
                                Json.text(address, "city")));
    }
}
