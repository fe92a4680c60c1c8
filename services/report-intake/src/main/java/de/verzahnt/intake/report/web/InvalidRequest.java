package de.verzahnt.intake.report.web;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.List;

/** Something in the address or the headers is wrong: 400 with all of it. */
public final class InvalidRequest extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidRequest(List<FieldError> errors) {
        super(
                ProblemKind.BAD_REQUEST,
                "Adresse oder Kopfzeilen enthalten Fehler.",
                "Address or headers contain errors.",
                errors);
    }
}
