package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SourcesIT {
    private static final String PATH = "/api/v1/sources";
    private static final String ALLOWED = "verzahnt.sources.fetch.allowed-hosts";
    private static final String LIST =
            "Titel;Ort;Beschreibung\nFrauentreff;Aachen;Kaffee und Gespräche\nSprachcafé;;Deutsch üben\n";
    private static RunningGateway gateway;
    private static HttpServer server;

    private final Client refugio = client("refugio");
    private final Client adna = client("adna");

    @BeforeAll
    static void start() throws IOException {
        System.setProperty(ALLOWED, "localhost");
        gateway = Agency.start();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 10);
        serve("/probe.csv", LIST);
        serve("/angebote.csv", LIST);
        serve("/pause.csv", "Titel;Ort\nKochkreis;Aachen\n");
        server.start();
    }

    private static void serve(String path, String list) {
        server.createContext(path, exchange -> {
            byte[] body = list.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(ALLOWED);
        server.stop(0);
        gateway.close();
    }

    @Test
    void aTestFetchSaysWhatTheHubUnderstandsAndWhy() {
        HttpResponse<String> tried = post(refugio, PATH + "/preview", source("refugio", "/probe.csv"));

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(tried.body(), "$.refused")).isEqualTo(1);
        assertThat((List<String>) JsonPath.read(tried.body(), "$.reasons[*].because.german"))
                .containsExactly("1 Zeile ohne Ort");
        assertThat((List<String>) JsonPath.read(tried.body(), "$.rows[0].values[?(@.field == 'field')].setBy"))
                .containsExactly("DEFAULT");
    }

    @Test
    void aListByAddressIsConnectedReadCorrectedAndDisconnected() {
        HttpResponse<String> connected = post(refugio, PATH, source("refugio", "/angebote.csv"));
        assertThat(connected.statusCode()).as(connected.body()).isEqualTo(201);
        String id = JsonPath.read(connected.body(), "$.id");
        awaiting(id, "$.lastFetch.counts.taken", 1);
        String offering = refused(id);

        HttpResponse<String> corrected = post(
                refugio,
                PATH + "/" + id + "/corrections",
                "{\"offeringId\": \"%s\", \"field\": \"districts\", \"value\": \"Alsdorf\"}".formatted(offering));
        awaiting(id, "$.lastFetch.counts.refused", 0);
        String read = refugio.get("/api/v1/activities/" + offering).body();
        HttpResponse<String> gone = refugio.delete(PATH + "/" + id + "?offerings=withdraw");

        assertThat((Map<String, String>) JsonPath.read(corrected.body(), "$.byHand"))
                .isEqualTo(Map.of("districts", "Alsdorf"));
        assertThat((String) JsonPath.read(read, "$.offering.districts[0]")).isEqualTo("05334004");
        assertThat((Integer) JsonPath.read(gone.body(), "$.offered")).isEqualTo(2);
        assertThat(refugio.get("/api/v1/activities/" + offering).body()).contains("WITHDRAWN");
    }

    @Test
    void whatBecomesOfTheOfferingsIsAskedBeforeASourceIsDisconnected() {
        HttpResponse<String> connected = post(refugio, PATH, source("refugio", "/frage.csv"));
        String one = PATH + "/" + JsonPath.read(connected.body(), "$.id");

        assertThat(refugio.delete(one).statusCode()).isEqualTo(400);
        assertThat(refugio.delete(one + "?offerings=keep").statusCode()).isEqualTo(200);
        assertThat(refugio.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void sourcesOfOthersDoNotExistForAnOrganisation() {
        HttpResponse<String> connected = post(refugio, PATH, source("refugio", "/privat.csv"));
        String one = PATH + "/" + JsonPath.read(connected.body(), "$.id");

        assertThat(adna.get(PATH).body()).doesNotContain("privat.csv");
        assertThat(adna.get(one).statusCode()).isEqualTo(404);
        assertThat(adna.put(one, source("refugio", "/andere.csv")).statusCode()).isEqualTo(404);
        assertThat(adna.delete(one + "?offerings=keep").statusCode()).isEqualTo(404);
        for (String below : List.of("/fetch", "/pause", "/resume", "/question/gone", "/question/mistake")) {
            assertThat(adna.send("POST", one + below, new byte[0]).statusCode())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(adna.get(one + "/offerings").statusCode()).isEqualTo(404);
        assertThat(post(adna, one + "/corrections", "{\"offeringId\": \"a/b\", \"field\": \"title\", \"value\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(adna, PATH, source("refugio", "/x.csv")).statusCode()).isEqualTo(422);
    }

    @Test
    void everythingThatIsWrongWithASourceIsToldAtOnce() {
        HttpResponse<String> refused = post(refugio, PATH, """
                {"organisationId": "adna", "name": "", "address": "ftp://x", "kind": "FAX", "intervalHours": 0,
                 "graceDays": 9999, "defaults": {"field": "X", "districts": ["Y"]}}
                """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.errors[*].field"))
                .containsExactlyInAnyOrder(
                        "organisationId",
                        "name",
                        "address",
                        "kind",
                        "intervalHours",
                        "graceDays",
                        "defaults.field",
                        "defaults.districts[0]");
    }

    @Test
    void anAddressInsideIsTriedInVain() {
        HttpResponse<String> tried =
                post(refugio, PATH + "/preview", source("refugio", "/x.csv").replace("localhost", "127.0.0.1"));

        assertThat((String) JsonPath.read(tried.body(), "$.outcome")).isEqualTo("FORBIDDEN_ADDRESS");
    }

    @Test
    void aPausedSourceIsReadAgainWhenItIsResumed() {
        HttpResponse<String> connected = post(refugio, PATH, source("refugio", "/pause.csv"));
        String one = PATH + "/" + JsonPath.read(connected.body(), "$.id");

        HttpResponse<String> paused = refugio.send("POST", one + "/pause", new byte[0]);
        HttpResponse<String> refused = refugio.send("POST", one + "/fetch", new byte[0]);
        HttpResponse<String> resumed = refugio.send("POST", one + "/resume", new byte[0]);

        assertThat((String) JsonPath.read(paused.body(), "$.pausedBecause.german"))
                .isEqualTo("Von Hand angehalten.");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat((Object) JsonPath.read(resumed.body(), "$.pausedBecause")).isNull();
    }

    @Test
    void theExamplesOfTheDescriptionAreReadAsTheyStand() {
        String description = gateway.client().get("/v3/api-docs").body();
        Object example = JsonPath.read(
                description, "$.paths['" + PATH + "'].post.requestBody.content['application/json'].example");

        HttpResponse<String> answer = post(
                client("caritas-aachen-ia"), PATH, JsonMapper.builder().build().writeValueAsString(example));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void everyAddressAndFieldIsDescribedAndEveryBodyHasAnExample() {
        String description = gateway.client().get("/v3/api-docs").body();
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(description, "$.paths");
        List<Map<String, Object>> operations = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith(PATH))
                .flatMap(path -> path.getValue().values().stream())
                .toList();

        assertThat(operations).hasSize(13).allMatch(operation -> operation.containsKey("summary"));
        assertThat(operations)
                .filteredOn(operation -> operation.containsKey("requestBody"))
                .hasSize(4)
                .allMatch(operation ->
                        String.valueOf(operation.get("requestBody")).contains("example="));
        for (String schema : List.of("SourceRequest", "DefaultsRequest", "CorrectionRequest")) {
            Map<String, Map<String, Object>> fields =
                    JsonPath.read(description, "$.components.schemas." + schema + ".properties");
            assertThat(fields.values()).as(schema).allMatch(field -> field.containsKey("description"));
        }
    }

    private static Client client(String organisation) {
        return gateway.client().as(List.of(organisation), "reporter");
    }

    private static HttpResponse<String> post(Client client, String path, String json) {
        return client.post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String source(String organisation, String file) {
        return """
                {"organisationId": "%s", "name": "Liste", "address": "http://localhost:%d%s",
                 "defaults": {"field": "BEGEGNUNG", "format": "BEGEGNUNG", "languages": ["de"]}}
                """.formatted(organisation, server.getAddress().getPort(), file);
    }

    private void awaiting(String id, String path, int count) {
        Awaitility.await()
                .pollInSameThread()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat((Object)
                                JsonPath.read(refugio.get(PATH + "/" + id).body(), path))
                        .isEqualTo(count));
    }

    private String refused(String id) {
        String body = refugio.get(PATH + "/" + id + "/offerings?state=refused").body();
        return JsonPath.read(body, "$.items[0].id");
    }
}
