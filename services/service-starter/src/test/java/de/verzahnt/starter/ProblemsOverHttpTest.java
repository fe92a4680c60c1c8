package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.starter.sample.TestTokens;
import de.verzahnt.starter.sample.ThingService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = ThingService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=thing-service",
            "spring.kafka.bootstrap-servers=localhost:1",
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
class ProblemsOverHttpTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void identity(DynamicPropertyRegistry registry) {
        registry.add("verzahnt.oidc.issuer", TOKENS::issuer);
        registry.add("verzahnt.oidc.jwk-set-uri", TOKENS::keysAddress);
    }

    @AfterAll
    static void stopIdentity() {
        TOKENS.close();
    }

    @Test
    void theCallerIsWhoTheTokenNames() throws Exception {
        HttpResponse<String> answer = send(get("/api/v1/me")
                .header("Authorization", "Bearer " + TOKENS.token(List.of("org-a"), "reporter", "offline_access")));

        assertThat(answer.body()).contains("\"subject\":\"account-1\"", "[\"org-a\"]", "[\"REPORTER\"]");
    }

    @Test
    void withoutTokenNothingIsOpenButHealthAndTheDescription() throws Exception {
        assertThat(send(get("/api/v1/me"))).satisfies(problem(401, "unauthorized"));
        assertThat(send(get("/actuator/prometheus"))).satisfies(problem(401, "unauthorized"));
        assertThat(send(get("/api/nowhere"))).satisfies(problem(401, "unauthorized"));
        assertThat(send(get("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertThat(send(get("/v3/api-docs")).body()).contains("\"openapi\":\"3.1", "/api/v1/things");
        assertThat(send(get("/api/docs")).statusCode()).isEqualTo(302);
    }

    @Test
    void theDescriptionsPageLoads() throws Exception {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        HttpResponse<String> page = following.send(get("/api/docs").build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }

    @Test
    void metricsAreForAdministrators() throws Exception {
        assertThat(send(authorized(get("/actuator/prometheus"), "reporter"))).satisfies(problem(403, "forbidden"));
        assertThat(send(authorized(get("/actuator/prometheus"), "admin")).body())
                .contains("jvm_memory");
    }

    @ParameterizedTest
    @CsvSource({"audience", "issuer", "expired", "signature", "garbage"})
    void aTokenThatIsNotGoodIsRefused(String wrong) throws Exception {
        String token =
                switch (wrong) {
                    case "audience" -> TOKENS.token(claims -> claims.audience("someone-else"));
                    case "issuer" -> TOKENS.token(claims -> claims.issuer("http://elsewhere.example"));
                    case "expired" -> TOKENS.token(claims -> claims.expirationTime(new Date(0)));
                    case "signature" -> TOKENS.token(claims -> claims).replaceAll(".{20}$", "AAAAAAAAAAAAAAAAAAAA");
                    default -> "no-token-at-all";
                };

        HttpResponse<String> answer = send(get("/api/v1/me").header("Authorization", "Bearer " + token));

        assertThat(answer).satisfies(problem(401, "unauthorized"));
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\",            | 400 | body",
                "                             | 400 | body",
                "{\"title\":\"a\",\"titel\":1}| 400 | titel",
                "{\"title\":5}                | 400 | title",
                "{\"count\":\"5\"}            | 400 | count",
                "{\"count\":1.5}              | 400 | count",
                "{\"count\":99999999999999}   | 400 | count",
                "{\"colour\":\"BLUE\"}        | 400 | colour",
                "{\"colour\":1}               | 400 | colour",
                "{\"inner\":{\"count\":\"x\"}}| 400 | inner.count",
                "{\"title\":\"a\",\"title\":1}| 400 | body",
                "[1]                          | 400 | body",
                "null                         | 400 | body",
                "{\"title\":\"a\"} x          | 400 | body"
            })
    void aBodyThatDoesNotFitNamesThePlace(String body, int status, String field) throws Exception {
        HttpResponse<String> answer = put(body == null ? "" : body);

        assertThat(answer).satisfies(problem(status, "invalid-json"));
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].field")).isEqualTo(field);
    }

    @Test
    void jsonNestedTooDeeplyIsRefused() throws Exception {
        assertThat(put("{\"inner\":".repeat(200) + "null" + "}".repeat(200))).satisfies(problem(400, "invalid-json"));
    }

    @Test
    void allErrorsOfAReportComeAtOnceInBothLanguagesAndMasked() throws Exception {
        HttpResponse<String> answer = put("{}");

        assertThat(answer).satisfies(problem(422, "invalid-report"));
        assertThat((List<String>) JsonPath.read(answer.body(), "$.errors[*].field"))
                .containsExactly("title", "contact");
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].expected"))
                .isEqualTo("ein Titel");
        assertThat((String) JsonPath.read(answer.body(), "$.errors[0].expectedEn"))
                .isEqualTo("a title");
        assertThat(answer.body()).contains("titleEn", "detailEn", "\"instance\":\"/api/v1/things/1\"");
        assertThat(answer.body()).doesNotContain("Mustermann", "123456", "expectedDe");
    }

    @Test
    void theWrongIfMatchIsToldTheCurrentState() throws Exception {
        HttpResponse<String> stale =
                send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("If-Match", "\"2\""));

        assertThat(stale).satisfies(problem(412, "precondition-failed"));
        assertThat(stale.body()).contains("If-Match", "\\\"3\\\"");
        assertThat(send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("If-Match", "\"3\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereOrNotMeantIsToldPlainly() throws Exception {
        assertThat(send(authorized(get("/api/nowhere"), "reporter"))).satisfies(problem(404, "not-found"));
        assertThat(send(authorized(request("/api/v1/things").DELETE(), "reporter")))
                .satisfies(problem(405, "method-not-allowed"));
        assertThat(send(authorized(get("/api/v1/things?page=x"), "reporter"))).satisfies(problem(400, "bad-request"));
        assertThat(send(put("/api/v1/things/1", "a").setHeader("Content-Type", "text/plain")))
                .satisfies(problem(415, "unsupported-media-type"));
        assertThat(send(put("/api/v1/things/1", "{\"title\":\"a\"}").header("Accept", "image/png")))
                .satisfies(problem(406, "not-acceptable"));
    }

    @Test
    void aFiftyMegabyteBodyIsRefusedWithAndWithoutAnnouncedLength() throws Exception {
        byte[] large = new byte[50 * 1024 * 1024];
        assertThat(send(large, "text/csv", true)).satisfies(problem(413, "too-large"));
        assertThat(send(large, "text/csv", false)).satisfies(problem(413, "too-large"));
        assertThat(send(large, "application/json", true)).satisfies(problem(413, "too-large"));
        assertThat(send(new byte[5 * 1024 * 1024], "text/csv", false).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anErrorInsideTheServiceTellsNothingOfIt() throws Exception {
        HttpResponse<String> answer = send(authorized(get("/api/v1/broken"), "reporter"));

        assertThat(answer).satisfies(problem(500, "internal"));
        assertThat(answer.body()).doesNotContain("inner detail", "Exception");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        HttpResponse<String> answer = send(authorized(get("/api/v1/me"), "reporter"));

        assertThat(answer.headers().map())
                .containsKeys("content-security-policy", "referrer-policy", "x-content-type-options");
    }

    private HttpResponse<String> put(String body) throws IOException, InterruptedException {
        return send(put("/api/v1/things/1", body));
    }

    private HttpRequest.Builder put(String path, String body) {
        return authorized(request(path), "reporter")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(byte[] body, String type, boolean announced)
            throws IOException, InterruptedException {
        List<byte[]> parts = new ArrayList<>(List.of(body));
        String path = type.equals("text/csv") ? "/api/v1/things/csv" : "/api/v1/things/1";
        HttpRequest.BodyPublisher publisher =
                announced ? BodyPublishers.ofByteArray(body) : BodyPublishers.ofByteArrays(parts);
        return send(authorized(request(path), "reporter")
                .header("Content-Type", type)
                .method(type.equals("text/csv") ? "POST" : "PUT", publisher));
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request, String role) {
        return request.header("Authorization", "Bearer " + TOKENS.token(List.of("org-a"), role));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static java.util.function.Consumer<HttpResponse<String>> problem(int status, String slug) {
        return answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat((String) JsonPath.read(answer.body(), "$.type")).isEqualTo("urn:verzahnt:problem:" + slug);
        };
    }
}
