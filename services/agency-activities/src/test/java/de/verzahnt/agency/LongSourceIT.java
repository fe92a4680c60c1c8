package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A list by address may be as long as an uploaded one. */
@Tag("long")
class LongSourceIT {
    private static final int MOST = 20_000;
    private static final String PATH = "/api/v1/sources";
    private static final String ALLOWED = "verzahnt.sources.fetch.allowed-hosts";
    private static final Logger log = LoggerFactory.getLogger(LongSourceIT.class);
    private static RunningGateway gateway;
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        System.setProperty(ALLOWED, "localhost");
        gateway = Agency.start();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 10);
        serve("/alles.csv", MOST);
        serve("/zu-viel.csv", MOST + 1);
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(ALLOWED);
        server.stop(0);
        gateway.close();
    }

    @Test
    void twentyThousandRowsByAddressAreTakenWithinMinutes() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        Instant begun = Instant.now();

        String one = PATH + "/" + JsonPath.read(post(PATH, "/alles.csv").body(), "$.id");
        await().pollInSameThread()
                .ignoreExceptions()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(
                                (Integer) JsonPath.read(refugio().get(one).body(), "$.lastFetch.counts.taken"))
                        .isEqualTo(MOST));

        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        log.info(
                "{} rows taken after {}, at most {} MB of heap",
                MOST,
                Duration.between(begun, Instant.now()),
                peak >> 20);
    }

    @Test
    void oneRowMoreIsRefusedAsAWholeWithTheLimit() {
        HttpResponse<String> tried = post(PATH + "/preview", "/zu-viel.csv");

        assertThat((String) JsonPath.read(tried.body(), "$.outcome")).isEqualTo("TOO_LARGE");
        assertThat(tried.body()).contains("höchstens 10 MB und 20.000 Zeilen", "at most 10 MB and 20,000 rows");
    }

    private static Client refugio() {
        return gateway.client().as(List.of("refugio"), "reporter");
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static HttpResponse<String> post(String path, String file) {
        String source = """
                {"organisationId": "refugio", "name": "Liste %s", "address": "http://localhost:%d%s",
                 "defaults": {"field": "BEGEGNUNG", "format": "BEGEGNUNG", "languages": ["de"]}}
                """.formatted(file, server.getAddress().getPort(), file);
        return refugio().post(path, "application/json", source.getBytes(StandardCharsets.UTF_8));
    }

    private static void serve(String path, int rows) {
        StringBuilder list = new StringBuilder("Nr;Titel;Ort;Beschreibung");
        for (int row = 1; row <= rows; row++) {
            list.append("\nL").append(row).append(";Offener Treff ").append(row);
            list.append(";Aachen;Kaffee, Gespräche und Spiele für alle aus der Nachbarschaft");
        }
        byte[] body = list.toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
    }
}
