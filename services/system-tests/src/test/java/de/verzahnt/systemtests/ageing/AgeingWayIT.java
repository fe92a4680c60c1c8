package de.verzahnt.systemtests.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.systemtests.Requests;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Three offerings are reported, a year goes by, their organisation gets one mail and answers by its link. The year goes by
 * in the database of the gateway: what was confirmed today was confirmed 360 days ago.
 */
class AgeingWayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String MAILBOX = "kontakt@refugio.example";
    /** In a Kreis the sample leaves empty. */
    private static final String DETMOLD = "05766020";

    private static final String TALK = "Offener Treff zum Deutschsprechen für Neuzugewanderte.";

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final String TREFF = "refugio/alter-treff";
    private static final String KURS = "refugio/alter-kurs";
    private static final String CAFE = "refugio/altes-cafe";

    @Test
    void afterAYearOneMailAsksAndItsLinkConfirmsTwoAndEndsOneWhoseCaseCloses() {
        threeAreReportedAndOneMeetsAPublicOffering();
        assertThat(AskedToConfirm.aYearGoesBy("refugio/alte%")).isEqualTo(3);
        String token = tokenOfTheOneMail();
        Instant asked = Instant.now();
        lookingChangesNothing(token, asked);

        assertThat(onPage("POST", "", formAsItStands(token)).statusCode()).isEqualTo(422);
        String filled = form(token) + "&shown=" + shown(token);
        assertThat(onPage("POST", "", filled).statusCode()).isEqualTo(422);
        HttpResponse<String> answered = answeredAfterReading(filled);

        assertThat(answered.body()).contains("Danke, Ihre Antwort ist angekommen");
        assertThat(answered.headers().allValues("Set-Cookie")).isEmpty();
        twoAreConfirmedAndOneIsWithdrawn(asked);
        assertThat(onPage("POST", "", form(token)).statusCode()).isEqualTo(404);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(caseStatus()).isEqualTo("CLOSED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(confirmedInTheReadModel()).isAfter(asked.minusSeconds(60)));
        assertThat(AskedToConfirm.mails(MAILBOX)).hasSize(1);
    }

    private static void threeAreReportedAndOneMeetsAPublicOffering() {
        report(
                "agency-activities",
                "activities/" + TREFF,
                "refugio",
                "Schach im Park",
                "GESUNDHEIT_SPORT",
                "Schach spielen.");
        report(
                "agency-activities",
                "activities/" + KURS,
                "refugio",
                "Nähen für Anfänger",
                "BILDUNG",
                "An der Maschine nähen.");
        report("agency-activities", "activities/" + CAFE, "refugio", "Offenes Sprachcafé am Wall", "BEGEGNUNG", TALK);
        report(
                "ki-projects",
                "projects/ki-staedteregion/cafe-am-wall",
                "ki-staedteregion",
                "Offenes Sprachcafé am Wall",
                "BEGEGNUNG",
                TALK);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(caseStatus()).isEqualTo("OPEN"));
    }

    private static void lookingChangesNothing(String token, Instant asked) {
        awaitLink(token);
        onPage("HEAD", "?token=" + token, "");
        onPage("GET", "?token=" + token, "");
        assertThat(confirmedAt(TREFF)).isBefore(asked.minus(Duration.ofDays(300)));
    }

    private static void twoAreConfirmedAndOneIsWithdrawn(Instant asked) {
        assertThat(confirmedAt(TREFF)).isAfter(asked.minusSeconds(60));
        assertThat(confirmedAt(KURS)).isAfter(asked.minusSeconds(60));
        assertThat((String) JsonPath.read(stored(CAFE), "$.lifecycle")).isEqualTo("WITHDRAWN");
        assertThat((String) JsonPath.read(stored(CAFE), "$.withdrawalReason")).startsWith("Beendet:");
    }

    private static void report(
            String service, String path, String organisation, String title, String field, String text) {
        String offering = """
                {"organisationId": "%s", "title": "%s", "field": "%s", "format": "BEGEGNUNG", "role": "OPERATIVE",
                 "description": "%s", "districts": ["%s"],
                 "targetGroups": ["NEUZUGEWANDERTE"], "languages": ["de"]}""".formatted(organisation, title, field, text, DETMOLD);
        HttpResponse<String> answer = Requests.send(Requests.by(organisation, service, "/api/v1/" + path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(offering)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static String tokenOfTheOneMail() {
        String text = AskedToConfirm.textOfTheOneMail(MAILBOX);
        assertThat(text).contains("Schach im Park", "Nähen für Anfänger", "Offenes Sprachcafé am Wall");
        return AskedToConfirm.token(text);
    }

    /** The gateway hears of the link a moment after the mail has gone. */
    private static void awaitLink(String token) {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).untilAsserted(() -> {
            HttpResponse<String> page = onPage("GET", "?token=" + token, "");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        });
    }

    private static String form(String token) {
        String said = said(0, TREFF, "RIGHT") + said(1, KURS, "RIGHT") + said(2, CAFE, "ENDED");
        return "token=" + token + said + "&vouches=yes";
    }

    /** As a mail scanner sends it: nothing is chosen, nothing ticked. */
    private static String formAsItStands(String token) {
        return form(token).replaceAll("&(answer\\d|vouches)=[A-Za-z]+", "");
    }

    /** When the page was shown, as its form brings it back. */
    private static String shown(String token) {
        Matcher field = SHOWN.matcher(onPage("GET", "?token=" + token, "").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** What is sent sooner than the page can be read spends nothing. */
    private static HttpResponse<String> answeredAfterReading(String filled) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> onPage("POST", "", filled), answer -> answer.statusCode() == 200);
    }

    private static String said(int at, String id, String word) {
        return "&id%d=%s&answer%d=%s".formatted(at, URLEncoder.encode(id, StandardCharsets.UTF_8), at, word);
    }

    private static HttpResponse<String> onPage(String method, String query, String body) {
        return Requests.send(Requests.to("role-clarity-dashboard", "/bestaetigung" + query)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static String stored(String id) {
        return asRefugio("agency-activities", "/api/v1/activities/" + id);
    }

    private static Instant confirmedAt(String id) {
        return Instant.parse(JsonPath.read(stored(id), "$.confirmedAt"));
    }

    private static Instant confirmedInTheReadModel() {
        return Instant.parse(
                JsonPath.read(asRefugio("role-clarity-dashboard", "/api/v1/offerings/" + TREFF), "$.confirmedAt"));
    }

    private static String caseStatus() {
        List<String> found = JsonPath.read(
                asRefugio("role-clarity-dashboard", "/api/v1/cases?kreis=05766"),
                "$.items[?(@.findingClass == 'DOPPELSTRUKTUR')].status");
        return found.isEmpty() ? "none" : found.get(0);
    }

    private static String asRefugio(String service, String path) {
        return Requests.send(Requests.by("refugio", service, path)).body();
    }
}
