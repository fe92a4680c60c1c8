package de.verzahnt.intake.report.batch;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer to a body that should hold many reports. */
public sealed interface Reading<R> {

    /** At most so many reports in one body of JSON. */
    int MOST = 5000;

    /**
     * The reports, some perhaps with errors.
     *
     * @param encoding of a file, null elsewhere
     */
    record Items<R>(List<BatchItem<R>> items, @Nullable String encoding) implements Reading<R> {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The body as a whole cannot be used. */
    record Unreadable<R>(List<FieldError> errors) implements Reading<R> {
        public Unreadable {
            errors = List.copyOf(errors);
        }
    }

    /** The reports; ends the request as 422 when the body cannot be used. */
    default Items<R> orRefuse() {
        if (this instanceof Unreadable<R> unreadable) {
            throw new InvalidReport(unreadable.errors());
        }
        return (Items<R>) this;
    }
}
