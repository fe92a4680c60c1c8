package de.verzahnt.detector.streams;

import de.verzahnt.starter.kafka.RegistryAway;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug stops this instance, and its health says so; an unreachable registry is waited for. */
final class StopOnBug implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(StopOnBug.class);

    @Override
    public StreamThreadExceptionResponse handle(Throwable error) {
        if (RegistryAway.isBehind(error)) {
            LOG.warn("schema registry: unreachable (expected: an answer); the stream starts anew", error);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("stream: stopped by a bug (expected: none); nothing more is processed here", error);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
