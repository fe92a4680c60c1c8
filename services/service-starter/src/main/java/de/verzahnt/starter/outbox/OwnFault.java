package de.verzahnt.starter.outbox;

import de.verzahnt.starter.kafka.RegistryAway;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells an event that cannot be published from a Kafka or a registry that is away. */
final class OwnFault {

    private OwnFault() {}

    /** Whether the next event may well succeed where this one failed. */
    static boolean isBehind(Throwable failure) {
        return !RegistryAway.isBehind(failure)
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .noneMatch(OwnFault::isOfAll);
    }

    private static boolean isOfAll(Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof AuthenticationException
                || cause instanceof ProducerFencedException
                || cause instanceof InterruptException
                || cause instanceof InterruptedException
                || cause instanceof Error;
    }
}
