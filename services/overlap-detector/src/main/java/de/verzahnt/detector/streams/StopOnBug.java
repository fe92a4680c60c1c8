package de.verzahnt.detector.streams;

import de.verzahnt.starter.kafka.RegistryAway;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug stops this instance, and its health says so; a broker or registry that is away is waited for. */
final class StopOnBug implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StopOnBug.class);

    @Override
    public StreamThreadExceptionResponse handle(Throwable error) {
        if (RegistryAway.isBehind(error)) {
            LOG.warn("schema registry: unreachable (expected: an answer); the stream starts anew", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        if (isBrokerBehind(error)) {
            LOG.warn("broker: away or changed (expected: an answer); the stream starts anew", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("stream: stopped by a bug (expected: none); nothing more is processed here", error);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    // Exactly-once starts anew from the last commit, so that trying again doubles nothing.
    private static boolean isBrokerBehind(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof RetriableException
                        || cause instanceof ProducerFencedException
                        || cause instanceof InvalidProducerEpochException
                        || cause instanceof InvalidPidMappingException
                        || cause instanceof TaskMigratedException
                        || isUnansweredCommit(cause));
    }

    /** So the producer says, by no type of its own, that a commit before timed out: the new thread has a new producer. */
    private static boolean isUnansweredCommit(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).contains("timed out and must be retried");
    }
}
