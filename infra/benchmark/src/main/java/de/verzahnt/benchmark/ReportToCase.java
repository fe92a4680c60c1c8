package de.verzahnt.benchmark;

import de.verzahnt.local.HubProblem;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A KI reports what an association of the sample offers already; the clock stops when the KI can read the case. */
final class ReportToCase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int REFUSED_FROM = 300;
    private static final String PROJECT = """
            {"organisationId": "ki-stadt-aachen", "title": "Vorkurse für Migrantinnen %s",
             "description": "Niedrigschwellige Deutsch-Vorkurse in Gruppen für Frauen, auch mit Alphabetisierung.",
             "field": "SPRACHE", "furtherFields": [], "targetGroups": ["EINWANDERUNGSGESCHICHTE", "FRAUEN"],
             "format": "KURS", "role": "OPERATIVE", "districts": ["05334002-P-NORD"], "periodFrom": "2026-01-01",
             "languages": ["de"]}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalHub hub;
    private final String reporter;
    private final String reader;

    ReportToCase(LocalHub hub) {
        this.hub = hub;
        this.reporter = hub.tokenOfOrganisation("ki-stadt-aachen");
        this.reader = hub.token("ki-stadt-aachen");
    }

    /** Reports a new project, waits for its case, and withdraws it again outside the measured time. */
    Duration travel() {
        // The title shows in the list of cases; letters only, so that nothing takes it for a number of somebody.
        String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        URI project = hub.address(Part.KI_PROJECTS).resolve("/api/v1/projects/ki-stadt-aachen/messung-" + mark);
        long begin = System.nanoTime();
        require(send(request(project, reporter)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(PROJECT.formatted(mark)))));
        awaitCase(mark, begin);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        require(send(request(URI.create(project + "?reason=Messung"), reporter).DELETE()));
        return took;
    }

    private void awaitCase(String mark, long begin) {
        URI cases = hub.address(Part.ROLE_CLARITY_DASHBOARD).resolve("/api/v1/cases");
        while (!require(send(request(cases, reader).GET())).body().contains(mark)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new HubProblem("%s: no case after %d s".formatted(mark, PATIENCE.toSeconds()));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new HubProblem("no answer: " + unreachable, unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private static HttpResponse<String> require(HttpResponse<String> answer) {
        if (answer.statusCode() >= REFUSED_FROM) {
            throw new HubProblem("%s answers %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
