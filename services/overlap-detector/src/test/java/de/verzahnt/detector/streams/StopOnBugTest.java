package de.verzahnt.detector.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.ConnectException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class StopOnBugTest {
    private final StopOnBug handler = new StopOnBug();

    @Test
    void bugStopsTheStream() {
        assertThat(handler.handle(new IllegalStateException("kreis: null (expected: five digits)")))
                .isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void registryOutOfReachIsWaitedFor() {
        assertThat(handler.handle(new SerializationException(new ConnectException("refused"))))
                .isEqualTo(REPLACE_THREAD);
        assertThat(handler.handle(new SerializationException(new RestClientException("busy", 503, 50301))))
                .isEqualTo(REPLACE_THREAD);
    }

    @Test
    void brokerOutOfReachIsWaitedFor() {
        assertThat(handler.handle(new StreamsException("commit", new TimeoutException("no answer"))))
                .isEqualTo(REPLACE_THREAD);
        assertThat(handler.handle(new StreamsException("commit", new ProducerFencedException("another one"))))
                .isEqualTo(REPLACE_THREAD);
    }

    @Test
    void brokerThatAnswersACommitTooLateIsWaitedFor() {
        assertThat(handler.handle(new StreamsException(
                        "begin",
                        new IllegalStateException(
                                "Cannot attempt operation `beginTransaction` because the previous call"
                                        + " to `commitTransaction` timed out and must be retried"))))
                .isEqualTo(REPLACE_THREAD);
    }

    @Test
    void schemaTheRegistryDoesNotKnowStopsTheStream() {
        assertThat(handler.handle(new SerializationException(new RestClientException("no schema", 404, 40403))))
                .isEqualTo(SHUTDOWN_CLIENT);
    }
}
