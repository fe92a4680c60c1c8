package de.verzahnt.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.starter.deadletter.UnfitRecord;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOffExecution;

class PatientReadingTest {

    @Test
    void aRegistryThatIsAwayIsWaitedFor() {
        assertThat(goesOnAfter(unreadable(new ConnectException("refused")))).isTrue();
        assertThat(goesOnAfter(unreadable(new RestClientException("starting", 503, 50301))))
                .isTrue();
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        Exception away = new DataAccessResourceFailureException("no connection", new SQLException("refused"));
        assertThat(goesOnAfter(new ListenerExecutionFailedException("away", away)))
                .isTrue();
    }

    @Test
    void aRecordNobodyCanReadIsPassedOverAtOnce() {
        assertThat(goesOnAfter(unreadable(new SerializationException("magic byte"))))
                .isFalse();
        assertThat(goesOnAfter(unreadable(new RestClientException("no such schema", 404, 40403))))
                .isFalse();
    }

    @Test
    void bytesThatEndTooEarlyAreNotMistakenForARegistryThatIsAway() {
        assertThat(goesOnAfter(unreadable(new EOFException()))).isFalse();
    }

    @Test
    void aRecordThatBreaksARuleIsPassedOverAtOnce() {
        assertThat(goesOnAfter(new ListenerExecutionFailedException("unfit", new UnfitRecord("key: none"))))
                .isFalse();
    }

    private static boolean goesOnAfter(Exception failure) {
        return PatientReading.after(failure).start().nextBackOff() != BackOffExecution.STOP;
    }

    private static Exception unreadable(Exception cause) {
        return new ListenerExecutionFailedException(
                "unreadable",
                new DeserializationException(
                        "unreadable", new byte[0], false, new SerializationException("unreadable", cause)));
    }
}
