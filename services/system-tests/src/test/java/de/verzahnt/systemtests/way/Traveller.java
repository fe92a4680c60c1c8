package de.verzahnt.systemtests.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.ParseContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Walks a way step by step and remembers what it was told to. */
public final class Traveller {
    /** What is not there yet is another value than the one expected, so that it is asked for again. */
    private static final ParseContext LENIENT =
            JsonPath.using(Configuration.defaultConfiguration().addOptions(Option.SUPPRESS_EXCEPTIONS));

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Function<String, URI> addressOfPart;
    private final Function<String, String> tokenOfAccount;
    private final Map<String, String> remembered = new HashMap<>();

    /** Finds parts by their id, tokens by account: {@code @caritas} is a role account, others are organisations. */
    public Traveller(Function<String, URI> addressOfPart, Function<String, String> tokenOfAccount) {
        this.addressOfPart = addressOfPart;
        this.tokenOfAccount = tokenOfAccount;
    }

    /** Takes every step of the way; fails at the first that does not hold. */
    public void walk(Way way) {
        way.steps().forEach(this::take);
    }

    private void take(Step step) {
        Integer within = step.expect().within();
        if (within == null) {
            request(step);
        } else {
            await(step.does())
                    .atMost(Duration.ofSeconds(within))
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> request(step));
        }
    }

    private void request(Step step) {
        HttpResponse<String> answer = send(step);
        Step.Expectation expect = step.expect();
        assertThat(answer.statusCode())
                .as("%s as %s: %s", step.does(), step.as(), answer.body())
                .isEqualTo(expect.status());
        holds(answer.body(), expect.holds());
        says(expect).forEach(text -> assertThat(answer.body()).contains(filled(text)));
        if (step.remember() != null) {
            step.remember().forEach((name, path) -> remembered.put(name, String.valueOf(read(answer, path))));
        }
    }

    private List<String> says(Step.Expectation expect) {
        return expect.says() == null ? List.of() : expect.says();
    }

    private void holds(String body, @Nullable Map<String, Object> expected) {
        if (expected == null) {
            return;
        }
        expected.forEach((path, value) -> assertThat(
                        String.valueOf((Object) LENIENT.parse(body).read(filled(path))))
                .as("%s in %s", path, body)
                .isEqualTo(filled(String.valueOf(value))));
    }

    private static Object read(HttpResponse<String> answer, String path) {
        if (path.startsWith("header:")) {
            return answer.headers()
                    .firstValue(path.substring("header:".length()))
                    .orElse("");
        }
        Object found = JsonPath.read(answer.body(), path);
        return found instanceof List<?> list && !list.isEmpty() ? list.get(0) : found;
    }

    private HttpResponse<String> send(Step step) {
        String[] line = step.does().split(" ", 3);
        URI uri = URI.create(addressOfPart.apply(line[1]) + filled(line[2]));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).method(line[0], bodyOf(step));
        Map<String, String> headers = new HashMap<>();
        if (step.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        if (step.as() != null) {
            headers.put("Authorization", "Bearer " + tokenOfAccount.apply(step.as()));
        }
        if (step.headers() != null) {
            step.headers().forEach((name, value) -> headers.put(name, filled(value)));
        }
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(step.does(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + step.does(), e);
        }
    }

    private HttpRequest.BodyPublisher bodyOf(Step step) {
        if (step.body() == null) {
            return BodyPublishers.noBody();
        }
        String text = step.body() instanceof String plain ? plain : JSON.writeValueAsString(step.body());
        int times = step.repeat() == null ? 1 : step.repeat();
        return BodyPublishers.ofString(filled(text.repeat(times)));
    }

    private String filled(String text) {
        String result = text;
        for (Map.Entry<String, String> entry : remembered.entrySet()) {
            result = result.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return result;
    }
}
