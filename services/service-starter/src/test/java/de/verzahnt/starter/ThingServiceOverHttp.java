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
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample service, running, met as a caller meets it: over HTTP, with signed tokens. */
@SpringBootTest(
        classes = ThingService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=thing-service",
            "spring.kafka.bootstrap-servers=localhost:1",
            "verzahnt.metrics.scrape-token=" + ThingServiceOverHttp.SCRAPE_TOKEN,
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
abstract class ThingServiceOverHttp {

    protected static final String SCRAPE_TOKEN = "for-the-monitor-alone";

    // One for all tests that share the running service; it ends with the JVM.
    protected static final TestTokens TOKENS = new TestTokens();
    protected static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void identity(DynamicPropertyRegistry registry) {
        registry.add("verzahnt.oidc.issuer", TOKENS::issuer);
        registry.add("verzahnt.oidc.jwk-set-uri", TOKENS::keysAddress);
    }

    protected HttpResponse<String> put(String body) throws IOException, InterruptedException {
        return send(put("/api/v1/things/1", body));
    }

    protected HttpRequest.Builder put(String path, String body) {
        return authorized(request(path), "reporter")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }

    protected HttpResponse<String> send(byte[] body, String type, boolean announced)
            throws IOException, InterruptedException {
        String path = type.equals("text/csv") ? "/api/v1/things/csv" : "/api/v1/things/1";
        HttpRequest.BodyPublisher publisher =
                announced ? BodyPublishers.ofByteArray(body) : BodyPublishers.ofByteArrays(List.of(body));
        return send(authorized(request(path), "reporter")
                .header("Content-Type", type)
                .method(type.equals("text/csv") ? "POST" : "PUT", publisher));
    }

    protected HttpRequest.Builder authorized(HttpRequest.Builder request, String role) {
        return request.header("Authorization", "Bearer " + TOKENS.token(List.of("org-a"), role));
    }

    protected int port() {
        return port;
    }

    protected HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    protected static Consumer<HttpResponse<String>> problem(int status, String slug) {
        return answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat((String) JsonPath.read(answer.body(), "$.type")).isEqualTo("urn:verzahnt:problem:" + slug);
        };
    }
}
