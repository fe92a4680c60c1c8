package de.verzahnt.intake.table;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.List;

/** Answer to a file: what the hub understands, or why it is no list. */
public sealed interface TableResult {

    /** It is a list, some of its rows perhaps with errors. */
    record Read(OfferingTable table) implements TableResult {}

    /** The file as a whole cannot be used. */
    record Unusable(List<FieldError> errors) implements TableResult {
        public Unusable {
            errors = List.copyOf(errors);
        }
    }

    /** The list; ends the request as 422 when the file cannot be used. */
    default OfferingTable orRefuse() {
        if (this instanceof Unusable unusable) {
            throw new InvalidReport(unusable.errors());
        }
        return ((Read) this).table();
    }
}
