package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
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
            return Optional.of(new ProblemException(ProblemKind.CONFLICT, Message.of("problem.came-first")));
        }
        if (failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException) {
            return Optional.of(new ProblemException(ProblemKind.UNAVAILABLE, Message.of("problem.database-away")));
        }
        return Optional.empty();
    }
}
