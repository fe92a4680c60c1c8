package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** From what Jackson could not read to the field and what was expected there. Never quotes Jackson's own messages. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The one error Jackson stopped at. */
    public static FieldError error(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (failure instanceof StreamConstraintsException) {
            return at(failure, null, Message.of("problem.less-nested"));
        }
        if (failure instanceof MismatchedInputException mismatch
                && !failure.getPath().isEmpty()) {
            Object value = mismatch instanceof InvalidFormatException format ? format.getValue() : null;
            String sent = value == null ? null : value.toString();
            Class<?> target = mismatch.getTargetType();
            return at(failure, sent, expected(target));
        }
        return at(failure, null, validJson(failure));
    }

    private static FieldError unknownField(UnrecognizedPropertyException unknown) {
        Stream<String> known = unknown.getKnownPropertyIds() == null
                ? Stream.empty()
                : unknown.getKnownPropertyIds().stream().map(Object::toString);
        return unknownField(path(unknown.getPath()), known.toList());
    }

    /** A field nobody knows, and those that would have been. */
    static FieldError unknownField(String place, Collection<String> knownFields) {
        String known = knownFields.stream().sorted().collect(Collectors.joining(", "));
        return new FieldError(place, null, Message.of("problem.known-fields", known));
    }

    private static FieldError at(JacksonException failure, @Nullable String value, Message expected) {
        return new FieldError(path(failure.getPath()), value, expected);
    }

    /** What fits a type, as a phrase. */
    static Message expected(@Nullable Class<?> target) {
        if (target == null) {
            return Message.of("problem.fitting");
        }
        if (target.isEnum()) {
            String names = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return Message.of("problem.one-of", names);
        }
        return Message.of(
                switch (target.getSimpleName()) {
                    case "int", "Integer", "long", "Long" -> "problem.whole-number";
                    case "double", "Double", "BigDecimal" -> "problem.number";
                    case "boolean", "Boolean" -> "problem.true-or-false";
                    case "LocalDate" -> "problem.date";
                    case "LocalTime" -> "problem.time";
                    case "Instant", "OffsetDateTime" -> "problem.instant";
                    case "String" -> "problem.text";
                    case "List", "Set", "Collection", "ArrayList", "HashSet" -> "problem.list";
                    default -> "problem.object";
                });
    }

    private static Message validJson(JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        return place == null || place.getLineNr() < 1
                ? Message.of("problem.valid-json")
                : Message.of("problem.valid-json-at", place.getLineNr(), place.getColumnNr());
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference reference : references) {
            String name = reference.getPropertyName();
            if (name == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
