package de.verzahnt.dashboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.PostgresForTests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The running dashboard behind TLS, and its issuer is away. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "verzahnt.https=true",
            "verzahnt.oidc.issuer=http://localhost:1",
            "verzahnt.read-model.enabled=false",
            "verzahnt.outbox.enabled=false",
            "verzahnt.schema-registry.url=mock://dashboard-test",
            "verzahnt.schema-registry.patience=0s"
        })
@Import(OutboxForTests.class)
@ContextConfiguration(initializers = PostgresForTests.class)
class LoginOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theSessionCookieTravelsOverHttpsOnlyAndIsOutOfReachForScriptsAndForeignSites() throws Exception {
        HttpResponse<String> answer = get("/hinweise", "de");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("VERZAHNT="))
                .singleElement()
                .asString()
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    @Test
    void withoutItsIssuerTheLoginIsAPageThatSaysSoAndOffersTheNextStep() throws Exception {
        HttpResponse<String> answer = get("/oauth2/authorization/verzahnt", "de");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body())
                .contains("Der Anmeldedienst ist gerade nicht erreichbar", "Noch einmal versuchen")
                .doesNotContain("Exception");
        assertThat(get("/oauth2/authorization/verzahnt", "en").body())
                .contains("The login service cannot be reached", "Try again");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Cookie", "VERZAHNT_SPRACHE=" + language)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
