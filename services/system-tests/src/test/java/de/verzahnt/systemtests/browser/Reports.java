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
        String ki = "ki-staedteregion";
        put(Part.KI_PROJECTS, "/api/v1/projects/browser/" + ki + "-" + district, ki, course(ki, title, district));
    }

    /** The same course of the Caritas. */
    static void ofTheCaritas(String title, String district) {
        String caritas = "caritas-aachen-ia";
        put(
                Part.AGENCY_ACTIVITIES,
                "/api/v1/activities/browser/" + caritas + "-" + district,
                caritas,
                course(caritas, title, district));
    }

    /** Swimming for beginners, which nothing of the sample resembles, by this agency. */
    static void swimmingOfTheAgency(String organisation, String title, String district) {
        put(
                Part.AGENCY_ACTIVITIES,
                "/api/v1/activities/browser/swim-" + district,
                organisation,
                swimming(organisation, title, district));
    }

    /** The same by this KI. */
    static void swimmingOfTheKi(String organisation, String title, String district) {
        put(
                Part.KI_PROJECTS,
                "/api/v1/projects/browser/pool-" + district,
                organisation,
                swimming(organisation, title, district));
    }

    private static void put(Part gateway, String path, String organisation, String offering) {
        HttpResponse<String> answer = Requests.send(Requests.by(organisation, gateway.id(), path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(offering)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String course(String organisation, String title, String district) {
        return """
                {"organisationId": "%s", "title": "%s", "description": "Deutsch für den Alltag.", "field": "SPRACHE",
                 "targetGroups": ["GEFLUECHTETE"], "format": "KURS", "role": "OPERATIVE", "districts": ["%s"],
                 "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, title, district);
    }

    private static String swimming(String organisation, String title, String district) {
        return """
                {"organisationId": "%s", "title": "%s", "description": "Schwimmen lernen im Hallenbad, für Anfängerinnen.",
                 "field": "GESUNDHEIT_SPORT", "targetGroups": ["FRAUEN"], "format": "KURS", "role": "OPERATIVE",
                 "districts": ["%s"], "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, title, district);
    }
}
