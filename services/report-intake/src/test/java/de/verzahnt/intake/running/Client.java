package de.verzahnt.intake.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sends requests as one account. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final List<String> headers;

    Client(int port) {
        this(port, List.of());
    }

    private Client(int port, List<String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** The same client with a token for these organisations. */
    public Client as(Collection<String> organisations, String... roles) {
        return with("Authorization", "Bearer " + TestAccounts.token(organisations, roles));
    }

    /** The same client that also sends this header. */
    public Client with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Client(port, List.copyOf(more));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, new byte[0]);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, new byte[0]);
    }

    /** Sends JSON. */
    public HttpResponse<String> put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body of this type. */
    public HttpResponse<String> post(String path, String type, byte[] body) {
        return with("Content-Type", type).send("POST", path, body);
    }

    /** Sends these bytes. */
    public HttpResponse<String> send(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path + ": no answer (expected: one)", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + ": interrupted (expected: an answer)", stopped);
        }
    }
}
