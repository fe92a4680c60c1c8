package de.verzahnt.systemtests.seeing;

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
import java.util.Map;

/** Requests to the running hub. */
final class Reporting {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Reporting() {}

    /** The same language café, whoever reports it. */
    static String course(String organisation, String title, String text, String district) {
        return """
                {"organisationId": "%s", "title": "%s", "description": "%s", "field": "SPRACHE",
                 "targetGroups": ["GEFLUECHTETE"], "format": "BEGEGNUNG", "role": "OPERATIVE", "districts": ["%s"],
                 "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, title, text, district);
    }

    static HttpResponse<String> put(
            Part gateway, String path, String organisation, String body, Map<String, String> headers) {
        HttpRequest.Builder request = to(gateway, path)
                .header("Authorization", "Bearer " + TestHub.tokenOf(organisation))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    static HttpResponse<String> post(Part gateway, String path, String organisation, String type, String body) {
        return send(to(gateway, path)
                .header("Authorization", "Bearer " + TestHub.tokenOf(organisation))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    static String metrics(Part service) {
        return metrics(service, "text/plain");
    }

    /** In the form that Prometheus asks for first. */
    static String openMetrics(Part service) {
        return metrics(service, "application/openmetrics-text;version=1.0.0");
    }

    private static String metrics(Part service, String form) {
        return send(to(service, "/actuator/prometheus")
                        .header("Authorization", "Bearer " + TestHub.running().scrapeToken())
                        .header("Accept", form)
                        .GET())
                .body();
    }

    static HttpRequest.Builder to(Part part, String path) {
        return HttpRequest.newBuilder(URI.create(TestHub.running().address(part) + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
