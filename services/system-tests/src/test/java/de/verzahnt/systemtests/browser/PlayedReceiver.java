package de.verzahnt.systemtests.browser;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of an organisation that is told of cases; it believes nothing whose signature is not right. */
final class PlayedReceiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile String secret = "";
    private volatile CountDownLatch mute = new CountDownLatch(0);

    /** One call that was believed. */
    record Call(String id, JsonNode payload) {

        String type() {
            return payload.path("type").asString();
        }
    }

    PlayedReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    void knows(String newSecret) {
        secret = newSecret;
    }

    /** Takes calls and lets whoever calls wait for an answer, until it speaks again. */
    void fallsSilent() {
        mute = new CountDownLatch(1);
    }

    void speaks() {
        mute.countDown();
    }

    /** All that was said to it, also what it did not answer. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String type) {
        return calls.stream().filter(call -> call.type().equals(type)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        try (exchange) {
            new Webhook(secret).verify(body, headers);
            calls.add(new Call(exchange.getRequestHeaders().getFirst("webhook-id"), JSON.readTree(body)));
            mute.await();
            exchange.sendResponseHeaders(204, -1);
        } catch (WebhookVerificationException unsigned) {
            exchange.sendResponseHeaders(401, -1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
