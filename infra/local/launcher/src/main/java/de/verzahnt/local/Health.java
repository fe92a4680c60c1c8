package de.verzahnt.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks a part whether it is healthy, as a monitor would. */
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private static final int OK = 200;

    private Health() {}

    /** The part's own words: UP, or what is wrong. */
    static String of(Part part, int port) {
        return switch (part) {
            case POSTGRESQL -> accepts(port);
            case KAFKA -> kafka(port);
            case REGISTRY -> http("http://127.0.0.1:%d/apis/ccompat/v7/subjects".formatted(port));
            case MAILBOX -> http("http://127.0.0.1:%d/health".formatted(port));
            default -> http("http://127.0.0.1:%d/actuator/health".formatted(port));
        };
    }

    static boolean isUp(Part part, int port) {
        return of(part, port).equals("UP");
    }

    private static String http(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            return status == OK ? "UP" : "DOWN (answers " + status + ")";
        } catch (IOException unreachable) {
            return "DOWN (no answer)";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    private static String kafka(int port) {
        // A plain look first: the client would fill the log with warnings while nobody listens.
        if (!accepts(port).equals("UP")) {
            return "DOWN (no answer)";
        }
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port))) {
            admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return "UP";
        } catch (ExecutionException | TimeoutException failure) {
            return "DOWN (no answer)";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    private static String accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), (int) PATIENCE.toMillis());
            return "UP";
        } catch (IOException refused) {
            return "DOWN (no answer)";
        }
    }
}
