package de.verzahnt.feeds.page;

import de.verzahnt.feeds.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The events in JSON-LD, wherever they stand, and what they point to by {@code @id}. Nothing is loaded from elsewhere. */
final class Nodes {
    private static final Set<String> OTHER_EVENTS = Set.of("CourseInstance", "EventSeries", "Festival", "Hackathon");
    private static final Set<String> NO_OFFERINGS =
            Set.of("DeliveryEvent", "SaleEvent", "UserInteraction", "BroadcastEvent");
    private static final int MOST = 20_000;

    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private int seen;

    Nodes(List<JsonNode> data) {
        data.forEach(this::walk);
    }

    List<JsonNode> events() {
        return events;
    }

    /** What stands below a name, one or many; what is only pointed to is looked up. */
    List<JsonNode> many(JsonNode node, String name) {
        return Json.many(node, name).stream().map(this::whole).toList();
    }

    /** Whether a node is an event of some kind. */
    static boolean isEvent(JsonNode node) {
        return Json.many(node, "@type").stream()
                .filter(JsonNode::isString)
                .map(type -> shortName(type.stringValue()))
                .anyMatch(type ->
                        (type.endsWith("Event") || OTHER_EVENTS.contains(type)) && !NO_OFFERINGS.contains(type));
    }

    /** {@code https://schema.org/Event} and {@code schema:Event} are {@code Event}. */
    static String shortName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }

    private JsonNode whole(JsonNode node) {
        boolean pointsOnly = node.isObject() && node.size() == 1 && node.has("@id");
        return pointsOnly ? byId.getOrDefault(Json.text(node, "@id"), node) : node;
    }

    private void walk(JsonNode node) {
        seen++;
        if (seen > MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::walk);
        } else if (node.isObject()) {
            if (node.size() > 1 && node.has("@id")) {
                byId.putIfAbsent(Json.text(node, "@id"), node);
            }
            if (isEvent(node)) {
                events.add(node);
            }
            node.properties().forEach(property -> {
                if (!property.getKey().equals("superEvent")
                        && !(isEvent(node) && property.getKey().equals("subEvent"))) {
                    walk(property.getValue());
                }
            });
        }
    }
}
