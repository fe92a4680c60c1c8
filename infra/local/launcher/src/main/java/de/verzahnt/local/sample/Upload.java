package de.verzahnt.local.sample;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends something to a gateway; a register that travels by the log needs a moment to be known everywhere, so it tries again. */
final class Upload {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int ACCEPTED_BELOW = 300;
    private static final int STANDS_ALREADY = 409;
    private static final int SHOWN = 600;

    private final HubClient hub = new HubClient();

    void send(URI address, String token, String file) {
        send(request(address, token, "text/csv; charset=UTF-8", file)
                .header("X-Source-System", "verzahnt-sample")
                .build());
    }

    /** Describes a source; one that is connected already stays as it is. */
    void connect(URI address, String token, String source) {
        send(request(address, token, "application/json", source).build());
    }

    private static HttpRequest.Builder request(URI address, String token, String type, String body) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private void send(HttpRequest request) {
        long begin = System.nanoTime();
        var answer = hub.ask(request);
        while (answer.statusCode() >= ACCEPTED_BELOW && answer.statusCode() != STANDS_ALREADY) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new SampleRefused(
                        "%s answers %d: %s".formatted(request.uri(), answer.statusCode(), shortened(answer.body())),
                        null);
            }
            LockSupport.parkNanos(PAUSE);
            answer = hub.ask(request);
        }
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
