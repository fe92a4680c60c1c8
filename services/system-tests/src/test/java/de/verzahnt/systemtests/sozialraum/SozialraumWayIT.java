package de.verzahnt.systemtests.sozialraum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.systemtests.Requests;
import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Login;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quarters of a town, from the page of its KI to the comparison, through all parts of the hub. */
@Tag("long")
class SozialraumWayIT {
    /** In a Kreis the sample leaves empty. */
    private static final String QUARTER = "05762004-WEGE";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Login login = new Login(TestHub.running(), "ki-staedteregion");

    @Test
    void aKiAddsAQuarterOnItsPageInItsOwnName() {
        HttpResponse<String> added = onPage(
                "/sozialraeume/neu",
                FORM,
                "gemeinde=05334012&parentKey=05334012&suffix=seite&name=Von+der+Seite&otherNames=&validFrom=&_csrf="
                        + login.csrfOf("/sozialraeume/neu?gemeinde=05334012"));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        assertThat(added.headers().firstValue("Location").orElse("")).endsWith("/sozialraeume?gemeinde=05334012");
        assertThat(register("GET", "05334012-SEITE", "").body()).contains("Von der Seite");
    }

    @Test
    void whatIsReportedInAKeptQuarterIsTakenComparedAndSeen() {
        HttpResponse<String> early = report("agency-activities", "activities/caritas-aachen/wege", "caritas-aachen-ia");
        HttpResponse<String> kept = register("PUT", QUARTER, "{\"name\": \"Am Wege\", \"parentKey\": \"05762004\"}");

        accepted("agency-activities", "activities/caritas-aachen/wege", "caritas-aachen-ia");
        accepted("ki-projects", "projects/ki-staedteregion/wege", "ki-staedteregion");

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(150))
                .untilAsserted(() -> assertThat(cases()).contains("Offenes Sprachcafé am Wege", "DOPPELSTRUKTUR"));
    }

    @Test
    void aTableIsTriedOnThePage() {
        String boundary = "----verzahnt";
        String field = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body = field.formatted("_csrf", login.csrfOf("/sozialraeume?gemeinde=05334012"))
                + field.formatted("gemeinde", "05334012")
                + field.formatted("dryRun", "true")
                + "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "key,name,parent_key,other_names\n05334012-X,,05334012,\n05334002-Y,Fremd,05334002,\n\r\n--"
                + boundary + "--\r\n";

        HttpResponse<String> tried = onPage("/sozialraeume/tabelle", "multipart/form-data; boundary=" + boundary, body);

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body()).contains("2 von 2 Zeilen enthalten Fehler", "row 2", "row 3");
    }

    private static void accepted(String service, String path, String organisation) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            HttpResponse<String> answer = report(service, path, organisation);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        });
    }

    private static HttpResponse<String> report(String service, String path, String organisation) {
        String offering = """
                {"organisationId": "%s", "title": "Offenes Sprachcafé am Wege", "field": "BEGEGNUNG",
                 "description": "Offener Treff zum Deutschsprechen für Neuzugewanderte.", "format": "BEGEGNUNG",
                 "role": "OPERATIVE", "districts": ["%s"], "targetGroups": ["NEUZUGEWANDERTE"]}""".formatted(organisation, QUARTER);
        return Requests.send(Requests.by(organisation, service, "/api/v1/" + path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(offering)));
    }

    private static HttpResponse<String> register(String method, String key, String json) {
        return Requests.send(Requests.by("@admin", "organisation-register", "/api/v1/sozialraeume/" + key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private static String cases() {
        return Requests.send(Requests.by("caritas-aachen-ia", "role-clarity-dashboard", "/api/v1/cases?kreis=05762"))
                .body();
    }

    private HttpResponse<String> onPage(String path, String type, String body) {
        return Requests.send(Requests.to("role-clarity-dashboard", path)
                .header("Cookie", login.cookie())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
