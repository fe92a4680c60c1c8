package de.verzahnt.intake.report.web;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.List;

/** Something in the address or the headers is wrong: 400 with all of it. */
public final class InvalidRequest extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(List<FieldError> errors) {
        super(ProblemKind.BAD_REQUEST, Message.of("intake.address-or-headers"), errors);
    }
}
