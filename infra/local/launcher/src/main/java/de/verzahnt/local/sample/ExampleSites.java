package de.verzahnt.local.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;

/**
 * Plays the web sites of organisations of the sample, on this machine only: the files of {@code infra/sample-data/feeds},
 * where {@code @NEXT_YEAR@} keeps single dates ahead.
 */
public final class ExampleSites implements AutoCloseable {

    /** What the gateways must be told, so that they may ask these sites and no other address that is not public. */
    public static final Map<String, String> ALLOWED = Map.of("VERZAHNT_SOURCES_FETCH_ALLOWED_HOSTS", "localhost");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final HttpServer server;
    private final Path files;

    private ExampleSites(HttpServer server, Path files) {
        this.server = server;
        this.files = files;
    }

    /** Opens the sites of this repository at this port. */
    public static ExampleSites open(Path repository, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExampleSites sites = new ExampleSites(server, repository.resolve("infra/sample-data/feeds"));
        server.createContext("/", sites::answer);
        server.start();
        return sites;
    }

    /** Where a file of them is. */
    public URI address(String file) {
        return URI.create("http://localhost:%d/%s".formatted(server.getAddress().getPort(), file));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file =
                    files.resolve(Path.of(exchange.getRequestURI().getPath()).getFileName() + "");
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = Files.readString(file)
                    .replace("@NEXT_YEAR@", Year.now(BERLIN).plusYears(1).toString())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
