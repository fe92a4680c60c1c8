package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityOverHttpTest extends ThingServiceOverHttp {

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
    void theEventsAreDescribedBesideTheApiForPeopleAndForMachines() throws Exception {
        assertThat(send(get("/v3/api-docs")).body()).contains("/api/docs/events");
        assertThat(send(get("/api/docs/events")).body()).contains("<h1>Verzahnt: events</h1>", "vz.overlap-case.v1");
        assertThat(send(get("/api/docs/events/asyncapi.json")).body()).contains("\"asyncapi\" : \"3.0.0\"");
    }

    @Test
    void metricsAreForAdministrators() throws Exception {
        assertThat(send(authorized(get("/actuator/prometheus"), "reporter"))).satisfies(problem(403, "forbidden"));
        assertThat(send(authorized(get("/actuator/prometheus"), "admin")).body())
                .contains("jvm_memory");
    }

    @Test
    void theScrapeTokenOpensTheMetricsAndNothingElse() throws Exception {
        String shown = "Bearer " + SCRAPE_TOKEN;

        assertThat(send(get("/actuator/prometheus").header("Authorization", shown))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(get("/actuator/prometheus").header("Authorization", shown + "x")))
                .satisfies(problem(401, "unauthorized"));
        assertThat(send(get("/actuator/metrics").header("Authorization", shown)))
                .satisfies(problem(401, "unauthorized"));
        assertThat(send(get("/api/v1/me").header("Authorization", shown))).satisfies(problem(401, "unauthorized"));
    }

    @Test
    void whatIsRefusedIsCountedByChannelAndReasonAndNothingElse() throws Exception {
        assertThat(put("{}")).satisfies(problem(422, "invalid-report"));

        assertThat(send(authorized(get("/actuator/prometheus"), "admin")).body())
                .containsPattern("verzahnt_reports_refused_total\\{channel=\"API\",reason=\"invalid-report\"} [1-9]");
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

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        HttpResponse<String> answer = send(authorized(get("/api/v1/me"), "reporter"));

        assertThat(answer.headers().map())
                .containsKeys("content-security-policy", "referrer-policy", "x-content-type-options");
    }
}
