package de.verzahnt.dashboard.readmodel;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells what will pass (a broker, registry or database that is away) from what will not (this very record). */
final class Failures {

    private static final int NOT_FOUND = 404;

    private Failures() {}

    /** Whether trying again later may help. */
    static boolean passes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(20)
                .anyMatch(Failures::isPassing);
    }

    private static boolean isPassing(@Nullable Throwable cause) {
        if (cause instanceof RestClientException answer) {
            return answer.getStatus() != NOT_FOUND;
        }
        return isNetwork(cause) || isDatabase(cause) || cause instanceof Overtaken;
    }

    private static boolean isNetwork(@Nullable Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof UnknownHostException
                || cause instanceof InterruptedIOException
                || cause instanceof RetriableException
                || cause instanceof org.apache.kafka.common.errors.InterruptException;
    }

    private static boolean isDatabase(@Nullable Throwable cause) {
        return cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException
                || cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException;
    }
}
