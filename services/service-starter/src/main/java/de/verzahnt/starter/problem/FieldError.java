package de.verzahnt.starter.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a request.
 *
 * @param field path in the body ({@code rows[3].count}), name of a parameter or header
 * @param value what was sent, cut and masked when the problem is written; null when nothing was sent
 * @param expectation what would have been right, a phrase; in JSON in both languages
 */
public record FieldError(
        String field, @Nullable String value, @JsonIgnore Message expectation) {

    /** Those of the errors that are about no field that is told already: what cannot be read is not missing as well. */
    public static List<FieldError> beside(List<FieldError> told, List<FieldError> more) {
        return more.stream()
                .filter(error -> told.stream().noneMatch(error::isWithin))
                .toList();
    }

    /** The same at a place of a file or batch. */
    public FieldError at(String newField) {
        return new FieldError(newField, value, expectation);
    }

    /** What would have been right, for this reader. */
    public String expected(Locale locale) {
        return expectation.in(locale);
    }

    /** What would have been right, German. */
    @JsonProperty("expected")
    public String expectedDe() {
        return expectation.in(Locale.GERMAN);
    }

    /** The same in English. */
    @JsonProperty("expectedEn")
    public String expectedEn() {
        return expectation.in(Locale.ENGLISH);
    }

    private boolean isWithin(FieldError other) {
        String rest = field.startsWith(other.field) ? field.substring(other.field.length()) : "-";
        return rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[");
    }
}
