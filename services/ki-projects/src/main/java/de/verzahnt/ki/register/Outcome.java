package de.verzahnt.ki.register;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;

/** Answer of the register to a change. */
sealed interface Outcome {

    /**
     * The change holds.
     *
     * @param entries all entries that are new or differ now, by id; children of a moved body among them
     */
    record Changed(List<Entry> entries) implements Outcome {
        public Changed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The change would break the chains of parents.
     *
     * @param errors by organisationId
     */
    record Refused(Map<String, List<FieldError>> errors) implements Outcome {
        public Refused {
            errors = Map.copyOf(errors);
        }
    }
}
