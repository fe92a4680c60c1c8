package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.util.List;

/** A report was understood and is wrong: 422 with all its errors at once. */
public final class InvalidReport extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidReport(List<FieldError> errors) {
        super(ProblemKind.INVALID_REPORT, Message.of("problem.not-accepted", errors.size()), errors);
    }
}
