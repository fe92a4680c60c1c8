package de.verzahnt.starter.deadletter;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a record was put away. Messages of libraries are not taken over: databases and parsers like to quote values.
 *
 * @param words what is wrong and what was expected, without a value
 * @param exception class of the innermost exception
 */
record Reason(String words, String exception) {

    static Reason of(byte @Nullable [] value, Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        return new Reason(
                words(value, causes), causes.get(causes.size() - 1).getClass().getName());
    }

    private static String words(byte @Nullable [] value, List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof UnfitRecord unfit) {
                return String.valueOf(unfit.getMessage());
            }
        }
        if (value != null && SchemaId.of(value) == null) {
            return "bytes: not in the wire format (expected: a zero byte and the id of a schema)";
        }
        if (causes.stream().anyMatch(RestClientException.class::isInstance)) {
            return "schema id: unknown to the registry (expected: one that was deployed)";
        }
        if (causes.stream().anyMatch(ClassCastException.class::isInstance)) {
            return "value: another record (expected: the one this topic is for)";
        }
        return "value: cannot be read or kept (expected: what its schema and the contract say)";
    }
}
