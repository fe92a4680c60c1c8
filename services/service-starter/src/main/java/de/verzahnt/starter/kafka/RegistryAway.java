package de.verzahnt.starter.kafka;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a registry that could not be asked from a record that is bad. */
public final class RegistryAway {

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private RegistryAway() {}

    /** Whether the registry is behind this error and gave no answer about the schema itself: worth another try. */
    public static boolean isBehind(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException failure && !isAboutTheBytes(failure)
                        || (cause instanceof RestClientException answer && !isAboutTheSchema(answer)));
    }

    private static boolean isAboutTheSchema(RestClientException answer) {
        return answer.getStatus() == NOT_FOUND || answer.getStatus() == UNPROCESSABLE;
    }

    // Avro reports bytes that end too early or make no number as IOException, though it reads from memory.
    private static boolean isAboutTheBytes(IOException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure instanceof EOFException
                || trace.length > 0 && trace[0].getClassName().startsWith("org.apache.avro.");
    }
}
