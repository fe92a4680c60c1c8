package de.verzahnt.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to the parts of the {@link TestHub}. */
public final class Requests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Requests() {}

    /** One by nobody in particular. */
    public static HttpRequest.Builder to(String part, String path) {
        return HttpRequest.newBuilder(TestHub.addressOf(part).resolve(path));
    }

    /** One with the token of this account, see {@link TestHub#tokenOf}. */
    public static HttpRequest.Builder by(String account, String part, String path) {
        return to(part, path).header("Authorization", "Bearer " + TestHub.tokenOf(account));
    }

    /** The answer as text. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(HTTP, request, BodyHandlers.ofString());
    }

    /** The answer as bytes. */
    public static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        return send(HTTP, request, BodyHandlers.ofByteArray());
    }

    /** The answer, asked for with a client that keeps cookies or follows redirects. */
    public static <T> HttpResponse<T> send(HttpClient client, HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
