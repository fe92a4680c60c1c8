package de.verzahnt.ki.sozialraum;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;

/** Answer to a change of the Sozialräume. */
sealed interface Outcome {

    /**
     * The change holds.
     *
     * @param entries all that are new or differ now
     */
    record Changed(List<Entry> entries) implements Outcome {
        public Changed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The change would leave a Sozialraum in a place that is not there.
     *
     * @param errors by key
     */
    record Refused(Map<String, List<FieldError>> errors) implements Outcome {
        public Refused {
            errors = Map.copyOf(errors);
        }
    }
}
