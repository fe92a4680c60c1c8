package de.verzahnt.starter.problem;

import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Failures of the database that are nobody's bug. */
final class StoreProblems {

    private StoreProblems() {}

    static Optional<ProblemException> of(Exception failure) {
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return Optional.of(new ProblemException(
                    ProblemKind.CONFLICT,
                    "Eine gleichzeitige Änderung kam zuvor; bitte erneut senden.",
                    "A concurrent change came first; send it again."));
        }
        if (failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException) {
            return Optional.of(new ProblemException(
                    ProblemKind.UNAVAILABLE,
                    "Die Datenbank antwortet nicht; bitte später erneut senden.",
                    "The database does not answer; send it again later."));
        }
        return Optional.empty();
    }
}
