package de.verzahnt.feeds.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON within limits, and what stands in it without asking of what type it is. */
public final class Json {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    private Json() {}

    /** Empty for what is none, or nested deeper than any source is. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text));
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /** A text or number on the way of these names; empty when it is not there, or something else. */
    public static String text(JsonNode node, String... way) {
        JsonNode at = node;
        for (String name : way) {
            at = at.path(name);
        }
        return at.isString() ? at.stringValue() : at.isNumber() ? at.asString() : "";
    }

    /** Whether it is said to be so: true, 1, "true" or "yes". */
    public static boolean isTrue(JsonNode node, String name) {
        JsonNode at = node.path(name);
        return at.isBoolean() ? at.booleanValue() : List.of("1", "true", "yes").contains(text(node, name));
    }

    /** One or many below a name: a list either way, without what is null. */
    public static List<JsonNode> many(JsonNode node, String name) {
        JsonNode at = node.path(name);
        List<JsonNode> found = new ArrayList<>();
        if (at.isArray()) {
            at.forEach(found::add);
        } else {
            found.add(at);
        }
        return found.stream()
                .filter(one -> !one.isNull() && !one.isMissingNode())
                .collect(Collectors.toList());
    }
}
