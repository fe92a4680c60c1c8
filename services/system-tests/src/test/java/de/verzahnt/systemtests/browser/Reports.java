package de.verzahnt.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Reports of two bodies that do the same thing for the same people in the same town. */
final class Reports {

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
        HttpResponse<String> answer = Requests.send(Requests.by(organisation, gateway.id(), path + name)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(course(organisation, title, district))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String course(String organisation, String title, String district) {
        return """
                {"organisationId": "%s", "title": "%s", "description": "Deutsch für den Alltag.", "field": "SPRACHE",
                 "targetGroups": ["GEFLUECHTETE"], "format": "KURS", "role": "OPERATIVE", "districts": ["%s"],
                 "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, title, district);
    }
}
