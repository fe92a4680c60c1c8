package de.verzahnt.dashboard.decisions;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** What came of a draft. */
public sealed interface Recorded {

    /** It stands, under this id, and is on its way into the case. */
    record Accepted(String decisionId) implements Recorded {}

    /** Nothing was recorded: under the same id something else stands already. */
    record SaidBefore() implements Recorded {}

    /** Nothing was recorded; all errors. */
    record Refused(List<FieldError> errors) implements Recorded {}
}
