package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.running.Client;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ParallelReportsIT {
    private static final int AT_ONCE = 12;
    private final Client caritas = Agency.reporterOf("caritas-aachen-ia");

    @Test
    void reportsOfOneIdAtOnceQueueUpAndEachIsOneRevisionAndOneEvent() throws Exception {
        List<HttpResponse<String>> answers =
                atOnce(i -> caritas.put("/api/v1/activities/it/race", Agency.report("Fassung " + i)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        var events = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Agency.GATEWAY.events(Topics.AGENCY_ACTIVITY, "it/race"),
                        found -> found.size() >= AT_ONCE);
        assertThat(events)
                .extracting(event -> event.value().getRevision())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @Test
    void ofManyWhoKnowTheSameStateExactlyOneMayChangeIt() throws Exception {
        caritas.put("/api/v1/activities/it/one-wins", Agency.report("Anfang"));

        List<HttpResponse<String>> answers = atOnce(i ->
                caritas.with("If-Match", "\"1\"").put("/api/v1/activities/it/one-wins", Agency.report("Fassung " + i)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(AT_ONCE - 1);
    }

    @Test
    void batchesThatNameTheSameIdsInOtherOrderDoNotBlockEachOther() throws Exception {
        List<HttpResponse<String>> answers = atOnce(i -> caritas.post(
                "/api/v1/activities/batch", "application/json", batch(i).getBytes(StandardCharsets.UTF_8)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    }

    private static String batch(int number) {
        List<String> items = IntStream.range(0, 10)
                .map(i -> number % 2 == 0 ? i : 9 - i)
                .mapToObj(
                        i -> Agency.report("Fassung " + number).replaceFirst("\\{", "{\"id\": \"it-batch/" + i + "\","))
                .toList();
        return "[" + String.join(",", items) + "]";
    }

    private interface Request {
        HttpResponse<String> send(int number);
    }

    private static List<HttpResponse<String>> atOnce(Request request) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var calls = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<HttpResponse<String>>) () -> request.send(i))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
