package de.verzahnt.systemtests.hostile;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who uses the interfaces as they are meant. */
record Visitor(String account) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    String get(Part part, String path) {
        return send(request(part, path)).body();
    }

    HttpResponse<String> put(Part part, String path, String json) {
        return send(request(part, path).PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(Part part, String path, String json) {
        return send(request(part, path).POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(Part part, String path) {
        return HttpRequest.newBuilder(TestHub.running().address(part).resolve(path))
                .header("Authorization", "Bearer " + TestHub.tokenOf(account))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
