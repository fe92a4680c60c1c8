package de.verzahnt.systemtests.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.systemtests.Requests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table given out by the dashboard is taken back by the gateways, and says what they know already. */
class ExportRoundTripIT {

    private static final String HARD_TO_WRITE = """
            {"organisationId": "caritas-aachen-ia", "title": "Lesekreis „Ü“; für alle, \\"offen\\"",
             "description": "- Lesen, reden; fragen\\n- 'leicht' \\\\ Übersetzung 🎉\\n\\n=Abschluss", "field": "EHRENAMT",
             "furtherFields": ["SPRACHE"], "format": "TANDEM_PATENSCHAFT", "role": "OPERATIVE",
             "districts": ["05762016", "05762020"], "targetGroups": ["EHRENAMTLICHE", "FRAUEN"],
             "periodFrom": "2026-02-01", "periodUntil": "2027-12-31", "languages": ["de", "ar"],
             "schedule": "FREQ=WEEKLY;BYDAY=TU;EXDATE=20260303 16:00-18:00 | FREQ=MONTHLY;BYDAY=-1FR 22:00-00:30",
             "fundingProgramme": "IA-NRW", "fundingUntil": "2026-12-31", "capacity": 12,
             "cooperationPartners": ["diakonie-aachen-ia"], "url": "https://www.example.org/a?b=1,2;c"}""";

    @ParameterizedTest
    @CsvSource({
        "agency-activities, activities, caritas-aachen-ia",
        "agency-activities, activities, diakonie-aachen-wdk",
        "agency-activities, activities, tueroeffner-ia",
        "ki-projects, projects, ki-staedteregion",
        "ki-projects, projects, vhs-aachen"
    })
    void whatWasGivenOutIsKnownAlreadyAndStaysTheSameToTheByte(String gateway, String path, String organisation) {
        byte[] table = exported(organisation);
        JsonNode tried = imported(gateway, path, organisation, table, true);
        JsonNode taken = imported(gateway, path, organisation, table, false);

        assertThat(tried.path("unchanged").intValue())
                .as(tried.toPrettyString())
                .isPositive();
        assertThat(tried.path("unchanged").intValue())
                .isEqualTo(tried.path("rows").size());
        assertThat(taken.path("written").booleanValue()).isFalse();
        assertThat(exported(organisation)).isEqualTo(table);
    }

    @Test
    void anOfferingThatIsHardToWriteDownComesBackAsItWasReported() {
        String id = "caritas-aachen/lesekreis-schwer";
        HttpResponse<byte[]> reported =
                Requests.sendForBytes(request("agency-activities", "activities/" + id, "caritas-aachen-ia")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(HARD_TO_WRITE)));
        assertThat(reported.statusCode()).as(text(reported.body())).isIn(200, 201);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(text(exported("caritas-aachen-ia")))
                .contains(id));

        byte[] table = exported("caritas-aachen-ia");
        JsonNode tried = imported("agency-activities", "activities", "caritas-aachen-ia", table, true);

        assertThat(text(table)).contains("\"'- Lesen");
        assertThat(tried.path("unchanged").intValue())
                .as(tried.toPrettyString())
                .isEqualTo(tried.path("rows").size());
    }

    private static byte[] exported(String organisation) {
        return Requests.sendForBytes(request(
                                "role-clarity-dashboard",
                                "offerings/export?format=csv&organisation=" + organisation,
                                organisation)
                        .GET())
                .body();
    }

    private static JsonNode imported(String gateway, String path, String organisation, byte[] table, boolean dryRun) {
        HttpResponse<byte[]> answer =
                Requests.sendForBytes(request(gateway, path + "/csv?dryRun=" + dryRun, organisation)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(table)));
        assertThat(answer.statusCode()).as(text(answer.body())).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static HttpRequest.Builder request(String part, String path, String organisation) {
        return Requests.by(organisation, part, "/api/v1/" + path);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
