package de.verzahnt.starter.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
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
            return at(failure, null, "weniger tief geschachtelt und kürzer", "less deeply nested and shorter");
        }
        if (failure instanceof MismatchedInputException mismatch
                && !failure.getPath().isEmpty()) {
            Object value = mismatch instanceof InvalidFormatException format ? format.getValue() : null;
            String sent = value == null ? null : value.toString();
            Class<?> target = mismatch.getTargetType();
            return at(failure, sent, expected(target, true), expected(target, false));
        }
        return at(
                failure,
                null,
                "gültiges JSON" + place(failure, "Zeile", "Spalte"),
                "valid JSON" + place(failure, "line", "column"));
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
        return new FieldError(place, null, "nur bekannte Felder: " + known, "known fields only: " + known);
    }

    private static FieldError at(JacksonException failure, @Nullable String value, String de, String en) {
        return new FieldError(path(failure.getPath()), value, de, en);
    }

    /** What fits a type, as a phrase. */
    static String expected(@Nullable Class<?> target, boolean german) {
        if (target == null) {
            return german ? "ein passender Wert" : "a fitting value";
        }
        if (target.isEnum()) {
            String names = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return (german ? "einer von: " : "one of: ") + names;
        }
        return switch (target.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> german ? "ganze Zahl" : "whole number";
            case "double", "Double", "BigDecimal" -> german ? "Zahl" : "number";
            case "boolean", "Boolean" -> german ? "true oder false" : "true or false";
            case "LocalDate" -> german ? "Datum JJJJ-MM-TT" : "date YYYY-MM-DD";
            case "LocalTime" -> german ? "Uhrzeit HH:MM" : "time HH:MM";
            case "Instant", "OffsetDateTime" -> german ? "Zeitpunkt nach ISO 8601" : "instant as in ISO 8601";
            case "String" -> german ? "Text" : "text";
            case "List", "Set", "Collection", "ArrayList", "HashSet" -> german ? "Liste" : "list";
            default -> german ? "Objekt" : "object";
        };
    }

    private static String place(JacksonException failure, String line, String column) {
        if (failure.getLocation() == null || failure.getLocation().getLineNr() < 1) {
            return "";
        }
        return " (" + line + " " + failure.getLocation().getLineNr() + ", " + column + " "
                + failure.getLocation().getColumnNr() + ")";
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
