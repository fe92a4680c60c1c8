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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who has just said {@code ./hub up} finds on the page Quellen. */
@Tag("long")
class ExampleSourcesIT {

    private static final Path TABLE = Path.of("../../infra/sample-data/sources.csv");
    private static final String[] KINDS = {
        "ICALENDAR", "INTEGREAT", "SCHEMA_ORG", "THE_EVENTS_CALENDAR", "TYPO3_EVENTS2", "HSDS", "TABLE"
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void aSourceOfEachKindIsReadAndItsRowsAreTakenWithoutAnybodyDoingAnything() throws IOException {
        int offset = HubScript.freeOffset();
        HubScript hub = new HubScript(folder, offset, Map.of());
        assertThat(hub.run("up", "--detach").exit()).isZero();
        try {
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(sources(hub, offset))
                    .as("sources")
                    .allMatch(ExampleSourcesIT::isRead)
                    .extracting(source -> source.path("recognisedKind").stringValue())
                    .containsExactlyInAnyOrder(KINDS));
        } finally {
            assertThat(hub.run("down").exit()).isZero();
        }
    }

    private static boolean isRead(JsonNode source) {
        JsonNode fetch = source.path("lastFetch");
        JsonNode counts = fetch.path("counts");
        return "TAKEN".equals(fetch.path("outcome").stringValue(""))
                && counts.path("taken").intValue() > 0
                && counts.path("refused").intValue() == 0;
    }

    private List<JsonNode> sources(HubScript hub, int offset) throws IOException, InterruptedException {
        List<JsonNode> sources = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
            String gateway = line.split(",")[1];
            String organisation = line.split(",")[2];
            String token = hub.run("token", "report-" + organisation).words().strip();
            int port = Part.named(gateway).orElseThrow().defaultPort() + offset;
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/api/v1/sources".formatted(port)))
                    .header("Authorization", "Bearer " + token)
                    .build();
            String answer = http.send(request, BodyHandlers.ofString()).body();
            JsonMapper.builder().build().readTree(answer).path("items").forEach(sources::add);
        }
        return sources;
    }
}
