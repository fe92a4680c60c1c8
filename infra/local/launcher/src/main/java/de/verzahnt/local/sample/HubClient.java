package de.verzahnt.local.sample;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a service of the hub as a program of an organisation would. */
final class HubClient {

    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * The answer, whatever its status.
     *
     * @throws SampleRefused when there is none
     */
    HttpResponse<String> ask(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new SampleRefused("%s does not answer: %s".formatted(request.uri(), unreachable), unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
