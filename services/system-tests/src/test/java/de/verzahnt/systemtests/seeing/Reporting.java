package de.verzahnt.systemtests.seeing;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import de.verzahnt.systemtests.TestHub;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Requests to the running hub. */
final class Reporting {

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
        HttpRequest.Builder request = Requests.by(organisation, gateway.id(), path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return Requests.send(request);
    }

    static HttpResponse<String> post(Part gateway, String path, String organisation, String type, String body) {
        return Requests.send(Requests.by(organisation, gateway.id(), path)
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
        return Requests.send(Requests.to(service.id(), "/actuator/prometheus")
                        .header("Authorization", "Bearer " + TestHub.running().scrapeToken())
                        .header("Accept", form)
                        .GET())
                .body();
    }
}
