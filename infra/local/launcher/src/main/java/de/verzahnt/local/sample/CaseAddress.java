package de.verzahnt.local.sample;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard's interface of cases, as its callers see it. */
final class CaseAddress {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final HubClient hub = new HubClient();
    private final URI dashboard;

    CaseAddress(URI dashboard) {
        this.dashboard = dashboard;
    }

    /** The caseId of what this caller sees under a class and the title of its anchor. */
    Optional<String> find(String token, String findingClass, String anchorTitle) {
        return get(token, "/api/v1/cases?size=100&class=" + findingClass)
                .path("items")
                .valueStream()
                .filter(item -> anchorTitle.equals(item.path("anchorTitle").asString("")))
                .map(item -> item.path("caseId").asString())
                .findFirst();
    }

    List<JsonNode> history(String token, String caseId) {
        return get(token, "/api/v1/cases/" + caseId)
                .path("history")
                .valueStream()
                .toList();
    }

    /** Whether it was accepted. */
    boolean answer(String token, String caseId, Map<String, Object> body) {
        HttpRequest request = request(token, "/api/v1/cases/" + caseId + "/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return hub.ask(request).statusCode() == ACCEPTED;
    }

    /** What is answered otherwise than by 200 counts as nothing: who asks waits and asks again. */
    private JsonNode get(String token, String path) {
        HttpResponse<String> answer = hub.ask(request(token, path).build());
        return answer.statusCode() == OK ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(dashboard.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
