package de.verzahnt.systemtests.access;

import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Answer;
import de.verzahnt.systemtests.wire.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoints a running service lists at {@code /actuator/mappings}, for administrators only. */
final class Offered {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Static files have a pattern and no methods. */
    private static final Pattern PLAIN_PATTERN = Pattern.compile("^(/\\S*)$");

    private Offered() {}

    static SortedSet<String> by(String service) {
        SortedSet<String> endpoints = new TreeSet<>();
        JsonNode contexts = JSON.readTree(mappings(service)).get("contexts");
        for (JsonNode context : contexts) {
            for (JsonNode servlet : context.path("mappings").path("dispatcherServlets")) {
                servlet.forEach(mapping -> add(mapping, endpoints));
            }
        }
        endpoints.removeIf(endpoint -> endpoints.stream().anyMatch(other -> covers(other, endpoint)));
        return endpoints;
    }

    /** Static files below a folder need no entries of their own: {@code /webjars/**} stands for them. */
    private static boolean covers(String other, String endpoint) {
        String folder = other.replaceFirst("\\*\\*$", "");
        return !folder.equals(other)
                && !folder.equals("GET /")
                && !other.equals(endpoint)
                && endpoint.contains("*")
                && endpoint.startsWith(folder);
    }

    private static String mappings(String service) {
        URI address = TestHub.addressOf(service);
        String request =
                "GET /actuator/mappings HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(address.getAuthority(), TestHub.tokenOf("@admin"));
        Answer answer = Wire.send(address, List.of(request.getBytes(StandardCharsets.US_ASCII)));
        if (answer.status() != 200) {
            throw new IllegalStateException(service + ": " + answer.whole() + " (expected: its mappings)");
        }
        return answer.body();
    }

    private static void add(JsonNode mapping, SortedSet<String> endpoints) {
        JsonNode conditions = mapping.path("details").path("requestMappingConditions");
        if (conditions.isMissingNode()) {
            Matcher plain = PLAIN_PATTERN.matcher(mapping.path("predicate").asString());
            if (plain.matches()) {
                endpoints.add("GET " + plain.group(1));
            }
            return;
        }
        for (JsonNode pattern : conditions.path("patterns")) {
            if (conditions.path("methods").isEmpty()) {
                endpoints.add("ANY " + pattern.asString());
            }
            conditions.path("methods").forEach(method -> endpoints.add(method.asString() + " " + pattern.asString()));
        }
    }
}
