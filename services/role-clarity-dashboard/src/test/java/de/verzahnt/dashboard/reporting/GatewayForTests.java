package de.verzahnt.dashboard.reporting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A gateway that keeps what is reported in memory and refuses what a test tells it to; over real HTTP. */
public final class GatewayForTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORTED = "2026-02-20T10:00:00Z";

    /** A request that changes something, as it arrived. */
    public record Asked(
            String what, @Nullable String channel, @Nullable String ifMatch, JsonNode body) {}

    private record Said(int status, String body) {}

    private final HttpServer server;
    private final Map<String, ObjectNode> stored = new TreeMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Deque<Said> ofFiles = new ArrayDeque<>();
    private final Map<String, Said> said = new TreeMap<>();
    private boolean away;

    /** Listens on a free port. */
    public GatewayForTests() {
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

    /** Knows nothing any more and takes everything. */
    public void forgets() {
        stored.clear();
        asked.clear();
        refused.clear();
        files.clear();
        ofFiles.clear();
        said.clear();
        away = false;
    }

    /** Says this of the next file, and of those after it when nothing more is said. */
    public void saysOfFile(int status, String body) {
        ofFiles.add(new Said(status, body));
    }

    /** Requests with a file, each its address and body. */
    public List<String> files() {
        return files;
    }

    /** From now on it refuses reports for this field. */
    void refuses(String field) {
        refused.add("{\"field\": \"%s\", \"expected\": \"etwas anderes\", \"expectedEn\": \"something else\"}"
                .formatted(field));
    }

    public void isAway() {
        away = true;
    }

    /** What was asked to be changed, in its order. */
    public List<Asked> asked() {
        return asked;
    }

    /** From now on it answers this request, such as {@code GET /api/v1/sources}, like this; anything behind ? is passed over. */
    public void says(String request, int status, String body) {
        said.put(request, new Said(status, body));
    }

    /** An offering that stands; {@code more} are further fields as JSON, each with a comma before. */
    public void holds(String id, String organisation, String title, String channel, long revision, String more) {
        stored.put(id, (ObjectNode) JSON.readTree("""
                {"id": "%s", "lifecycle": "ACTIVE", "withdrawalReason": null, "revision": %d, "reportedAt": "%s",
                 "reportedBy": "%s", "sourceSystem": "kufer/7", "channel": "%s", "undoableUntil": %s,
                 "offering": {"organisationId": "%s", "title": "%s", "description": "Offener Treff zum Deutschsprechen.",
                  "field": "SPRACHE", "format": "BEGEGNUNG", "role": "OPERATIVE", "districts": ["05334002-P-OST"],
                  "targetGroups": ["FRAUEN"], "languages": ["de"]%s}}""".formatted(
                        id,
                        revision,
                        REPORTED,
                        organisation,
                        channel,
                        revision > 1 ? "\"2026-03-22T10:00:00Z\"" : "null",
                        organisation,
                        title,
                        more)));
    }

    /** Nobody has confirmed it since the first day; on the second it went stale. */
    void isStale(String id, String confirmedAt, String wentStaleAt) {
        ObjectNode state = Objects.requireNonNull(stored.get(id));
        state.put("confirmedAt", confirmedAt).put("wentStaleAt", wentStaleAt);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        Said said = away ? new Said(503, "{}") : said(exchange, new String(sent, StandardCharsets.UTF_8));
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", said.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(said.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Said said(HttpExchange exchange, String sent) {
        String method = exchange.getRequestMethod();
        Said told = said.get(method + " " + exchange.getRequestURI().getPath());
        if (told != null) {
            return method.equals("GET") ? told : noted(exchange, told, sent);
        }
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api/v1/(activities|projects)/?", "");
        if (method.equals("GET")) {
            return path.isEmpty() ? list(String.valueOf(exchange.getRequestURI().getQuery())) : one(path);
        }
        if (path.equals("csv") || path.equals("/api/v1/check")) {
            return ofFile(exchange, sent);
        }
        if (path.equals("batch")) {
            return new Said(200, "{\"rows\": [{\"errors\": [%s]}]}".formatted(String.join(",", refused)));
        }
        return asked(exchange, method, path, sent);
    }

    private Said ofFile(HttpExchange exchange, String sent) {
        String login = exchange.getRequestHeaders().getFirst("Authorization");
        String prefer = exchange.getRequestHeaders().getFirst("Prefer");
        files.add(exchange.getRequestURI() + (prefer == null ? "" : " " + prefer) + " " + login + "\n" + sent);
        return ofFiles.size() > 1 ? ofFiles.remove() : ofFiles.element();
    }

    private Said noted(HttpExchange exchange, Said told, String sent) {
        asked.add(new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("X-Channel"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                JSON.readTree(sent.isEmpty() ? "{}" : sent)));
        return told;
    }

    private Said asked(HttpExchange exchange, String method, String path, String sent) {
        String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
        String id = path.replaceFirst("/undo$", "");
        asked.add(new Asked(
                method + " " + path,
                exchange.getRequestHeaders().getFirst("X-Channel"),
                ifMatch,
                JSON.readTree(sent.isEmpty() ? "{}" : sent)));
        ObjectNode state = stored.get(id);
        if (ifMatch != null
                && (state == null
                        || !ifMatch.equals("\"" + state.get("revision").longValue() + "\""))) {
            return new Said(412, "{\"errors\": []}");
        }
        return refused.isEmpty()
                ? changed(
                        method,
                        path,
                        id,
                        String.valueOf(exchange.getRequestURI().getQuery()),
                        sent)
                : new Said(422, "{\"errors\": [%s]}".formatted(String.join(",", refused)));
    }

    private Said changed(String method, String path, String id, String query, String sent) {
        if (method.equals("PUT")) {
            holds(id, "", "", "FORM", 1, "");
        }
        ObjectNode state = stored.get(id);
        if (state == null) {
            return new Said(404, "{\"errors\": []}");
        }
        if (method.equals("PUT")) {
            state.set("offering", JSON.readTree(sent));
        } else if (method.equals("DELETE")) {
            state.put("lifecycle", "WITHDRAWN").put("withdrawalReason", query.replaceFirst("^reason=", ""));
        } else if (path.endsWith("/undo")) {
            state.put("lifecycle", "ACTIVE").putNull("withdrawalReason");
        }
        state.put("undoableUntil", "2026-03-22T10:00:00Z");
        return one(id);
    }

    private Said list(String query) {
        List<ObjectNode> found = stored.values().stream()
                .filter(one ->
                        query.contains("lifecycle=" + one.get("lifecycle").stringValue()))
                .filter(one -> query.contains("organisation="
                        + one.get("offering").get("organisationId").stringValue() + "&"))
                .toList();
        return new Said(200, "{\"items\": %s, \"total\": %d}".formatted(found, found.size()));
    }

    private Said one(String id) {
        ObjectNode found = stored.get(id);
        return found == null ? new Said(404, "{\"errors\": []}") : new Said(200, found.toString());
    }
}
