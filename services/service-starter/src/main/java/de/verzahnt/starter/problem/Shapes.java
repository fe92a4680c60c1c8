package de.verzahnt.starter.problem;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against the type it is meant for and names every place that does not fit, not only the first. */
public final class Shapes {

    /** More would help nobody; the sender has misunderstood the format. */
    private static final int MOST = 100;

    private final JsonMapper json;

    /** The mapper is the service's own: what fits here fits there. */
    public Shapes(JsonMapper json) {
        this.json = json;
    }

    /** All places that do not fit, at most a hundred; none when the whole does. */
    public List<FieldError> errors(JsonNode sent, JavaType type) {
        List<FieldError> errors = new ArrayList<>();
        walk(sent, type, "", errors);
        return errors;
    }

    /** The same for a plain class. */
    public List<FieldError> errors(JsonNode sent, Class<?> type) {
        return errors(sent, json.constructType(type));
    }

    private void walk(JsonNode sent, JavaType type, String place, List<FieldError> errors) {
        if (errors.size() >= MOST) {
            return;
        }
        if (sent.isObject() && type.getRawClass().isRecord()) {
            fields(sent, type, place, errors);
        } else if (sent.isArray() && type.isCollectionLikeType()) {
            int index = 0;
            for (JsonNode item : sent) {
                walk(item, type.getContentType(), place + "[" + index++ + "]", errors);
            }
        } else {
            leaf(sent, type, place).ifPresent(errors::add);
        }
    }

    private void fields(JsonNode sent, JavaType type, String place, List<FieldError> errors) {
        Map<String, JavaType> known = Arrays.stream(type.getRawClass().getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> json.constructType(component.getGenericType())));
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            JavaType expected = known.get(field.getKey());
            if (expected == null) {
                errors.add(JsonProblems.unknownField(at, known.keySet()));
            } else {
                walk(field.getValue(), expected, at, errors);
            }
        }
    }

    private Optional<FieldError> leaf(JsonNode sent, JavaType type, String place) {
        try {
            json.treeToValue(sent, type);
            return Optional.empty();
        } catch (JacksonException misfit) {
            Class<?> expected = type.getRawClass();
            return Optional.of(new FieldError(
                    place.isEmpty() ? "body" : place,
                    sent.isValueNode() && !sent.isNull() ? sent.asString() : null,
                    JsonProblems.expected(expected, true),
                    JsonProblems.expected(expected, false)));
        }
    }
}
