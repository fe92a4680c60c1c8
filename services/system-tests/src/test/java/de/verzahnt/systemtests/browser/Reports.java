package de.verzahnt.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Reports of two bodies that do the same thing for the same people in the same town. */
final class Reports {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Reports() {}

    /** A course of the KI, called as given. */
    static void ofTheKi(String title, String district) {
        put(Part.KI_PROJECTS, "/api/v1/projects/browser/", "ki-staedteregion", title, district);
    }

    /** The same course of the Caritas. */
    static void ofTheCaritas(String title, String district) {
        put(Part.AGENCY_ACTIVITIES, "/api/v1/activities/browser/", "caritas-aachen-ia", title, district);
    }

    private static void put(Part gateway, String path, String organisation, String title, String district) {
        String name = organisation + "-" + district;
        URI address = URI.create(TestHub.running().address(gateway) + path + name);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + TestHub.tokenOf(organisation))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(course(organisation, title, district)))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String course(String organisation, String title, String district) {
        return """
                {"organisationId": "%s", "title": "%s", "description": "Deutsch für den Alltag.", "field": "SPRACHE",
                 "targetGroups": ["GEFLUECHTETE"], "format": "KURS", "role": "OPERATIVE", "districts": ["%s"],
                 "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, title, district);
    }
}
