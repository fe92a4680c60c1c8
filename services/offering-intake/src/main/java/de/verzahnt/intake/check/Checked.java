package de.verzahnt.intake.check;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** Answer to a report: the offering, or everything that is wrong with it. */
public sealed interface Checked {

    /** Every rule is kept. */
    record Accepted(Offering offering) implements Checked {}

    /** At least one rule is broken. */
    record Refused(List<FieldError> errors) implements Checked {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
