package de.verzahnt.dashboard.sozialraum;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers over real HTTP what the test wants, and keeps what it was asked. */
public final class RegisterForTests {

    /** One request as it arrived. */
    public record Asked(
            String what, @Nullable String token, @Nullable String ifMatch, String body) {}

    private record Said(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** Listens on a free port. */
    public RegisterForTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its base address. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on this is the answer, e.g. to {@code GET /api/v1/sozialraeume/gemeinden}. */
    public void says(String what, int status, String body) {
        answers.put(what, new Said(status, body));
    }

    /** Knows nothing any more. */
    public void forgets() {
        answers.clear();
        asked.clear();
    }

    /** Each request like this, in their order. */
    public List<Asked> asked(String what) {
        return asked.stream().filter(one -> one.what().equals(what)).toList();
    }

    /** A Sozialraum as the register writes it. */
    public static String quarter(String key, String name, String parent, long revision) {
        return """
                {"key": "%s", "name": "%s", "parentKey": "%s", "otherNames": ["Ostviertel"], "listedNames": [],
                 "listed": false, "active": true, "revision": %d}""".formatted(key, name, parent, revision);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(new Asked(
                what,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Said said = Objects.requireNonNullElse(answers.get(what), new Said(404, "{\"errors\": []}"));
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        String type = said.status() < 400 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(said.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
