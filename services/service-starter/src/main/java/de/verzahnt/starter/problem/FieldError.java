package de.verzahnt.starter.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a request.
 *
 * @param field path in the body ({@code rows[3].count}), name of a parameter or header
 * @param value what was sent, cut and masked when the problem is written; null when nothing was sent
 * @param expectedDe what would have been right, German, a phrase
 * @param expectedEn the same in English
 */
public record FieldError(
        String field,
        @Nullable String value,
        @JsonProperty("expected") String expectedDe,
        String expectedEn) {

    /** Those of the errors that are about no field that is told already: what cannot be read is not missing as well. */
    public static List<FieldError> beside(List<FieldError> told, List<FieldError> more) {
        return more.stream()
                .filter(error -> told.stream().noneMatch(error::isWithin))
                .toList();
    }

    /** The same at a place of a file or batch. */
    public FieldError at(String newField) {
        return new FieldError(newField, value, expectedDe, expectedEn);
    }

    private boolean isWithin(FieldError other) {
        String rest = field.startsWith(other.field) ? field.substring(other.field.length()) : "-";
        return rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[");
    }
}
