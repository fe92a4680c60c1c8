package de.verzahnt.systemtests.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who has just said {@code ./hub up} finds: sources that are read, cases that are talked about. */
@Tag("long")
class ExampleSourcesIT {

    private static final Path TABLE = Path.of("../../infra/sample-data/sources.csv");
    private static final Path ANSWERS = Path.of("../../infra/sample-data/answers.csv");
    private static final Path ROLES = Path.of("../../infra/sample-data/agreed_roles.csv");
    private static final String[] KINDS = {
        "ICALENDAR", "INTEGREAT", "SCHEMA_ORG", "THE_EVENTS_CALENDAR", "TYPO3_EVENTS2", "HSDS", "TABLE"
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static HubScript hub;
    private static int offset;

    @BeforeAll
    static void somebodyHasSaidHubUp() throws IOException {
        offset = HubScript.freeOffset();
        hub = new HubScript(folder, offset, Map.of());
        assertThat(hub.run("up", "--detach").exit()).isZero();
    }

    @AfterAll
    static void andHubDown() {
        assertThat(hub.run("down").exit()).isZero();
    }

    @Test
    void aSourceOfEachKindIsReadAndItsRowsAreTakenWithoutAnybodyDoingAnything() {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(sources())
                .as("sources")
                .allMatch(ExampleSourcesIT::isRead)
                .extracting(source -> source.path("recognisedKind").stringValue())
                .containsExactlyInAnyOrder(KINDS));
    }

    @Test
    void casesOfTheSampleAreInSeveralStatesAndEveryAnswerOfTheTableStands() throws IOException, InterruptedException {
        int answers = Files.readAllLines(ANSWERS).size() - 1;
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() ->
                        assertThat(hub.run("logs", "launcher").words()).contains("(%d answers)".formatted(answers)));

        assertThat(items("ki-staedteregion", Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases?size=100"))
                .extracting(item -> item.path("status").stringValue())
                .contains("OPEN", "IN_CLARIFICATION", "DECIDED");
    }

    @Test
    void agreedRolesOfTheSampleStand() throws IOException, InterruptedException {
        int roles = Files.readAllLines(ROLES).size() - 1;
        await().atMost(Duration.ofMinutes(3))
                .until(() -> hub.run("logs", "launcher").words().contains("agreed on roles"));

        assertThat(items("ki-staedteregion", Part.ROLE_CLARITY_DASHBOARD, "/api/v1/agreed-roles"))
                .hasSize(roles);
    }

    private static boolean isRead(JsonNode source) {
        JsonNode fetch = source.path("lastFetch");
        JsonNode counts = fetch.path("counts");
        return "TAKEN".equals(fetch.path("outcome").stringValue(""))
                && counts.path("taken").intValue() > 0
                && counts.path("refused").intValue() == 0;
    }

    private List<JsonNode> sources() throws IOException, InterruptedException {
        List<JsonNode> sources = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
            Part gateway = Part.named(line.split(",")[1]).orElseThrow();
            sources.addAll(items(line.split(",")[2], gateway, "/api/v1/sources"));
        }
        return sources;
    }

    private List<JsonNode> items(String organisation, Part part, String path) throws IOException, InterruptedException {
        String token = hub.run("token", "report-" + organisation).words().strip();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(part.defaultPort() + offset, path)))
                .header("Authorization", "Bearer " + token)
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        return JsonMapper.builder()
                .build()
                .readTree(answer)
                .path("items")
                .valueStream()
                .toList();
    }
}
