package de.verzahnt.abh.file;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import de.verzahnt.starter.problem.Shapes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many records as JSON, an array of them or one a line; every place that does not fit is named. */
public final class JsonBatch {

    private final JsonMapper json;
    private final Shapes shapes;
    private final String ofWhatDe;
    private final String ofWhatEn;

    /** {@code ofWhat} ends the sentence "an array …". */
    public JsonBatch(JsonMapper json, String ofWhatDe, String ofWhatEn) {
        this.json = json;
        this.shapes = new Shapes(json);
        this.ofWhatDe = ofWhatDe;
        this.ofWhatEn = ofWhatEn;
    }

    /** Hands over what fits of each record with its place; what does not goes to the errors; ends as 400 when it is no JSON. */
    public <T> void array(byte[] body, Class<T> type, List<FieldError> errors, BiConsumer<T, String> each) {
        JsonNode tree = tree(text(body));
        if (!tree.isArray() || tree.isEmpty()) {
            errors.add(new FieldError("body", null, "ein Array " + ofWhatDe, "an array " + ofWhatEn));
        }
        for (int i = 0; i < tree.size() && tree.isArray(); i++) {
            add(tree.get(i), "[" + i + "]", type, errors, each);
        }
    }

    /** The same for lines; blank ones are skipped. */
    public <T> void lines(byte[] body, Class<T> type, List<FieldError> errors, BiConsumer<T, String> each) {
        List<String> lines = text(body).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String place = "line[" + (i + 1) + "]";
            if (!lines.get(i).isBlank()) {
                line(lines.get(i), place, type, errors, each);
            }
        }
    }

    private <T> void line(
            String text, String place, Class<T> type, List<FieldError> errors, BiConsumer<T, String> each) {
        try {
            add(json.readTree(text), place, type, errors, each);
        } catch (JacksonException noJson) {
            errors.add(new FieldError(place, null, "lesbares JSON", "readable JSON"));
        }
    }

    private <T> void add(
            JsonNode node, String place, Class<T> type, List<FieldError> errors, BiConsumer<T, String> each) {
        if (!node.isObject()) {
            errors.add(new FieldError(place, null, "ein Objekt", "an object"));
            return;
        }
        Shapes.Fitting<T> fitting = shapes.read(node, type);
        fitting.errors().forEach(one -> errors.add(one.at(place + "." + one.field())));
        T fits = fitting.value();
        if (fits != null) {
            each.accept(fits, place);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            throw noJson(new FieldError("body", null, "Text in UTF-8", "text in UTF-8"));
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException noJson) {
            throw noJson(new FieldError("body", null, "lesbares JSON", "readable JSON"));
        }
    }

    private static ProblemException noJson(FieldError error) {
        return new ProblemException(
                ProblemKind.INVALID_JSON,
                "Der Inhalt ist kein lesbares JSON.",
                "The body is no readable JSON.",
                List.of(error));
    }
}
