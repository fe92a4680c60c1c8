package de.verzahnt.starter.kafka;

import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * How a listener goes on after a failure: a database, broker or registry that is away is waited for without end, in
 * order; a record nobody can read or believe is told at once and passed over.
 */
public final class PatientReading {

    private static final long PAUSE_MILLIS = 1000;

    private PatientReading() {}

    /** The handler for a listener container; told are records that no later try would help. */
    public static DefaultErrorHandler tellingUnreadable(BiConsumer<ConsumerRecord<?, ?>, Exception> unreadable) {
        DefaultErrorHandler handler = new DefaultErrorHandler(unreadable::accept, waiting());
        // spring-kafka holds this one for hopeless; behind it may stand a registry that is only restarting.
        handler.removeClassification(DeserializationException.class);
        handler.setBackOffFunction((message, failure) -> after(failure));
        return handler;
    }

    static BackOff after(Exception failure) {
        return TransientFailures.isBehind(failure) ? waiting() : new FixedBackOff(0, 0);
    }

    private static FixedBackOff waiting() {
        return new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS);
    }
}
