package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AddressCheckIT {
    private static final String ALLOWED = "verzahnt.sources.fetch.allowed-hosts";
    private static final String LIST = "Titel;Ort;Handlungsfeld;Format\nFrauentreff;Aachen;Begegnung;Treff\n"
            + "Sprachcafé;Atlantis;Begegnung;Treff\n";
    private static RunningGateway gateway;
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        System.setProperty(ALLOWED, "localhost");
        gateway = Agency.start();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 10);
        server.createContext("/liste.csv", exchange -> {
            byte[] body = LIST.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(ALLOWED);
        server.stop(0);
        gateway.close();
    }

    @Test
    void anAddressIsCheckedLikeAFileAndNothingIsKept() {
        HttpResponse<String> checked = check(refugio(), at("localhost", "/liste.csv"));

        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat((List<String>) JsonPath.read(checked.body(), "$.rows[*].verdict"))
                .containsExactly("PASS", "FAIL");
        assertThat((String) JsonPath.read(checked.body(), "$.preview[0].title")).isEqualTo("Frauentreff");
        assertThat((Integer) JsonPath.read(refugio().get("/api/v1/activities").body(), "$.total"))
                .isZero();
    }

    @Test
    void withoutAnAccountNoServerIsAsked() {
        assertThat(check(gateway.client(), at("localhost", "/liste.csv")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNoPublicAddressOrNoListIsRefusedWithItsReason() {
        HttpResponse<String> inside = check(refugio(), at("127.0.0.1", "/liste.csv"));
        HttpResponse<String> nothing = check(refugio(), at("localhost", "/nichts.csv"));
        HttpResponse<String> file = check(refugio(), "file:///etc/passwd");

        assertThat(List.of(inside.statusCode(), nothing.statusCode(), file.statusCode()))
                .containsOnly(422);
        assertThat((List<String>) JsonPath.read(inside.body(), "$.errors[*].field"))
                .containsExactly("address");
        assertThat(inside.body()).doesNotContain("Frauentreff");
    }

    @Test
    void anAddressIsCheckedForOnesOwnOrganisationOnly() {
        String form =
                "organisation=adna&address=" + URLEncoder.encode(at("localhost", "/liste.csv"), StandardCharsets.UTF_8);

        assertThat(post(refugio(), form).statusCode()).isEqualTo(422);
    }

    private static String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private static HttpResponse<String> check(Client client, String address) {
        return post(client, "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(Client client, String form) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return client.post("/api/v1/check", "application/x-www-form-urlencoded", body);
    }

    private static Client refugio() {
        return gateway.client().as(List.of("refugio"), "reporter");
    }
}
