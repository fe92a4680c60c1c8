package de.verzahnt.benchmark.feed;

import de.verzahnt.local.HubProblem;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A source of an organisation of the sample, as its API shows it. */
final class Connected {

    private static final int REFUSED_FROM = 300;
    private static final String ORGANISATION = "caritas-aachen-ia";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;
    private final URI source;

    /** Connects it; the hub begins to read it at once. */
    Connected(LocalHub hub, URI address) {
        token = hub.tokenOfOrganisation(ORGANISATION);
        URI sources = hub.address(Part.AGENCY_ACTIVITIES).resolve("/api/v1/sources");
        String id = send(HttpRequest.newBuilder(sources)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                {"organisationId": "%s", "name": "Kalender", "address": "%s",
                 "defaults": {"field": "BEGEGNUNG", "format": "BEGEGNUNG", "role": "OPERATIVE", "districts": ["05334"]}}
                """.formatted(ORGANISATION, address))))
                .path("id")
                .stringValue();
        source = URI.create(sources + "/" + id);
    }

    /** What stands in the id of each of its offerings. */
    String mark() {
        String path = source.getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        return "q" + id.substring(0, 8);
    }

    /** What everybody sees of it now, as the page Quellen does. */
    JsonNode now() {
        return send(HttpRequest.newBuilder(source));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var answer =
                    http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED_FROM) {
                throw new HubProblem("%s answers %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new HubProblem("no answer: " + unreachable, unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
