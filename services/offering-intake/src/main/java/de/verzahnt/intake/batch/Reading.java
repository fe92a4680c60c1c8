package de.verzahnt.intake.batch;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer to a body that should hold many reports. */
public sealed interface Reading {

    /** At most so many reports at once. */
    int MOST = 5000;

    /**
     * The reports, some perhaps with errors.
     *
     * @param encoding of a file, null elsewhere
     */
    record Items(List<BatchItem> items, @Nullable String encoding) implements Reading {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The body as a whole cannot be used. */
    record Unreadable(List<FieldError> errors) implements Reading {
        public Unreadable {
            errors = List.copyOf(errors);
        }
    }
}
