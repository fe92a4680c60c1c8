package de.verzahnt.starter.problem;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds JSON against the type it is meant for and names every place that does not fit, not only the first. */
public final class Shapes {

    /** More would help nobody; the sender has misunderstood the format. */
    private static final int MOST = 100;

    private final JsonMapper json;

    /** The mapper is the service's own: what fits here fits there. */
    public Shapes(JsonMapper json) {
        this.json = json;
    }

    /**
     * What of the JSON fits.
     *
     * @param value without the places that do not fit; null when nothing does
     * @param errors all places that do not fit, at most a hundred; none when the whole does
     */
    public record Fitting<T>(@Nullable T value, List<FieldError> errors) {}

    /** Reads what fits, so that the rest of a report can be checked although a field is of the wrong type. */
    public <T> Fitting<T> read(JsonNode sent, Class<T> type) {
        return read(sent, json.constructType(type));
    }

    <T> Fitting<T> read(JsonNode sent, JavaType type) {
        JsonNode rest = sent.deepCopy();
        List<FieldError> errors = new ArrayList<>();
        boolean fits = walk(rest, type, "", errors);
        try {
            return new Fitting<>(fits ? json.treeToValue(rest, type) : null, errors);
        } catch (JacksonException tooManyMisfits) {
            return new Fitting<>(null, errors);
        }
    }

    /** Takes out what does not fit; false when that is the node itself. */
    private boolean walk(JsonNode sent, JavaType type, String place, List<FieldError> errors) {
        if (errors.size() >= MOST) {
            return true;
        }
        if (sent instanceof ObjectNode object && type.getRawClass().isRecord()) {
            fields(object, type, place, errors);
            return true;
        }
        if (sent instanceof ArrayNode array && type.isCollectionLikeType()) {
            for (int i = 0; i < array.size(); i++) {
                if (!walk(array.get(i), type.getContentType(), place + "[" + i + "]", errors)) {
                    array.setNull(i);
                }
            }
            return true;
        }
        Optional<FieldError> misfit = leaf(sent, type, place);
        misfit.ifPresent(errors::add);
        return misfit.isEmpty();
    }

    private void fields(ObjectNode sent, JavaType type, String place, List<FieldError> errors) {
        Map<String, JavaType> known = Arrays.stream(type.getRawClass().getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, component -> json.constructType(component.getGenericType())));
        List<String> unfit = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            JavaType expected = known.get(field.getKey());
            if (expected == null) {
                errors.add(JsonProblems.unknownField(at, known.keySet()));
            }
            if (expected == null || !walk(field.getValue(), expected, at, errors)) {
                unfit.add(field.getKey());
            }
        }
        sent.remove(unfit);
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
                    JsonProblems.expected(expected)));
        }
    }
}
