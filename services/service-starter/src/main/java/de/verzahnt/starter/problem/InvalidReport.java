package de.verzahnt.starter.problem;

import java.util.List;

/** A report was understood and is wrong: 422 with all its errors at once. */
public final class InvalidReport extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidReport(List<FieldError> errors) {
        super(
                ProblemKind.INVALID_REPORT,
                "Die Meldung wurde nicht übernommen; alle Fehler stehen unter 'errors' (Anzahl: " + errors.size()
                        + ").",
                "The report was not accepted; all errors are listed under 'errors' (count: " + errors.size() + ").",
                errors);
    }
}
