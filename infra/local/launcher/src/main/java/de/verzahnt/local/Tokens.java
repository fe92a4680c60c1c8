package de.verzahnt.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of machine clients, by the protocol every reporting system uses. */
final class Tokens {

    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI issuer;
    private final Secrets secrets;

    Tokens(URI issuer, Secrets secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    String of(String clientId) {
        String credentials = clientId + ":" + secrets.ofClient(clientId);
        var request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new HubProblem("%s: unknown (expected: an account of infra/local/identity or an organisation)"
                        .formatted(clientId.replaceFirst("^(script|report)-", "")));
            }
            return JSON.readTree(answer.body()).get("access_token").asString();
        } catch (IOException unreachable) {
            throw new HubProblem(
                    "The identity at %s does not answer. Does the hub run?".formatted(issuer), unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
