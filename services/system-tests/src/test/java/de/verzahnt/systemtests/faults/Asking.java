package de.verzahnt.systemtests.faults;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Requests of an organisation's machine. Patient ones behave as a good client does: what may pass is tried again. */
final class Asking {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 502, 503, 504);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final LocalHub hub;

    Asking(LocalHub hub) {
        this.hub = hub;
    }

    /** One try. */
    HttpResponse<String> once(String method, Part part, String path, String organisation, Object body)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(hub.address(part) + path))
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.equals("") ? "" : JSON.writeValueAsString(body)));
        if (!organisation.isEmpty()) {
            request.header("Authorization", "Bearer " + token(organisation));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** As often as it takes: no answer, 502 to 504 and an expired token are no last word. */
    HttpResponse<String> patiently(String method, Part part, String path, String organisation, Object body) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = once(method, part, path, organisation, body);
                if (!TRY_AGAIN.contains(answer.statusCode()) || System.nanoTime() > deadline) {
                    return answer;
                }
                tokens.remove(organisation);
            } catch (IOException away) {
                if (System.nanoTime() > deadline) {
                    throw new UncheckedIOException(method + " " + path, away);
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** What an address that anybody may ask says, whatever its status. */
    String body(Part part, String path) {
        try {
            return once("GET", part, path, "", "").body();
        } catch (IOException away) {
            throw new UncheckedIOException(path, away);
        }
    }

    /** Status of an address that anybody may ask; 0 when nobody answers. */
    int status(Part part, String path) {
        try {
            return once("GET", part, path, "", "").statusCode();
        } catch (IOException away) {
            return 0;
        }
    }

    private String token(String organisation) {
        return tokens.computeIfAbsent(organisation, hub::tokenOfOrganisation);
    }
}
