package de.verzahnt.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers a part tells of itself, as the monitor reads them. A number nobody tells is empty, not zero. */
record Figures(List<String> lines) {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private static final Pattern SAMPLE = Pattern.compile("^(\\w+)(?:\\{.*})? (\\S+)$");
    private static final int OK = 200;

    /** Figures of the part at this address; none when it does not answer. */
    static Figures at(URI address, String scrapeToken) {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/prometheus"))
                    .header("Authorization", "Bearer " + scrapeToken)
                    .timeout(PATIENCE)
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return new Figures(answer.statusCode() == OK ? answer.body().lines().toList() : List.of());
        } catch (IOException away) {
            return new Figures(List.of());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Figures(List.of());
        }
    }

    /** Records that wait to be read: of a consumer group, of the stream, or of the read model. */
    OptionalDouble lag() {
        OptionalDouble readModel = sum("verzahnt_read_model_lag");
        return readModel.isPresent() ? readModel : sum("kafka_consumer_fetch_manager_records_lag");
    }

    /** Seconds the oldest accepted event has been waiting to leave. */
    OptionalDouble outboxAge() {
        return sum("verzahnt_outbox_age_seconds");
    }

    /** Cases that are open or being clarified. */
    OptionalDouble casesOpen() {
        return sum("verzahnt_cases_open");
    }

    /** Sum over all labels; what is not a number does not count. */
    OptionalDouble sum(String name) {
        double[] found = lines.stream()
                .map(SAMPLE::matcher)
                .filter(Matcher::matches)
                .filter(sample -> sample.group(1).equals(name))
                .mapToDouble(sample -> Double.parseDouble(sample.group(2)))
                .filter(Double::isFinite)
                .toArray();
        return found.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(found).sum());
    }
}
