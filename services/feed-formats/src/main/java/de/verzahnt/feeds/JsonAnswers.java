package de.verzahnt.feeds;

import de.verzahnt.feeds.FeedReading.Fault;
import de.verzahnt.feeds.FeedReading.Unusable;
import de.verzahnt.feeds.json.Hsds;
import de.verzahnt.feeds.json.Integreat;
import de.verzahnt.feeds.json.Json;
import de.verzahnt.feeds.json.TheEventsCalendar;
import de.verzahnt.feeds.page.SchemaOrg;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.SourceText;
import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells the interfaces that answer in JSON from each other. */
final class JsonAnswers {
    private static final String PATH_OF_INTEGREAT = "/api/v3/";

    FeedReading read(FetchedDocument document, @Nullable FeedKind chosen) {
        SourceText text = SourceText.of(document.body());
        Optional<JsonNode> answer = Json.read(text.text());
        if (answer.isEmpty()) {
            return new Unusable(Fault.BROKEN, Message.of("feeds.json-broken"));
        }
        FeedKind kind = kind(answer.get(), document, chosen);
        if (kind == null) {
            boolean error = answer.get().has("code") && answer.get().has("message");
            return new Unusable(
                    Fault.UNKNOWN_KIND, error ? Message.of("feeds.error-answer") : Message.of("feeds.unknown-kind"));
        }
        return FeedFormats.read(kind, rows(kind, answer.get(), document).readIn(text.encoding()));
    }

    private static @Nullable FeedKind kind(JsonNode answer, FetchedDocument document, @Nullable FeedKind chosen) {
        if (TheEventsCalendar.isOne(answer)) {
            return FeedKind.THE_EVENTS_CALENDAR;
        }
        if (answer.isArray() && answer.isEmpty()) {
            return ofNothing(document, chosen);
        }
        if (answer.isArray() && Integreat.isOne(answer.get(0))) {
            return FeedKind.INTEGREAT;
        }
        if (Hsds.isOne(answer)) {
            return FeedKind.HSDS;
        }
        return SchemaOrg.isOne(List.of(answer)) ? FeedKind.SCHEMA_ORG : null;
    }

    /** An empty list is of the kind that was chosen, if such a list is one; else the address may tell. */
    private static @Nullable FeedKind ofNothing(FetchedDocument document, @Nullable FeedKind chosen) {
        if (chosen == FeedKind.HSDS || chosen == FeedKind.INTEGREAT || chosen == FeedKind.SCHEMA_ORG) {
            return chosen;
        }
        return String.valueOf(document.address().getPath()).contains(PATH_OF_INTEGREAT) ? FeedKind.INTEGREAT : null;
    }

    private static SourceRows rows(FeedKind kind, JsonNode answer, FetchedDocument document) {
        return switch (kind) {
            case INTEGREAT -> Integreat.read(answer);
            case THE_EVENTS_CALENDAR -> TheEventsCalendar.read(answer);
            case HSDS -> Hsds.read(answer).followedBy(NextPage.of(answer, document.address()));
            default -> SchemaOrg.read(answer, document.address());
        };
    }
}
