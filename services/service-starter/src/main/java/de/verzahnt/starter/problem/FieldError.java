package de.verzahnt.starter.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
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
        String expectedEn) {}
