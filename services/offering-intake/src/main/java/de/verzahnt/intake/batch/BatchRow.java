package de.verzahnt.intake.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many reports.
 *
 * @param revision after this report; null when refused
 * @param foreign refused only because it is another organisation's
 */
public record BatchRow(
        String place,
        @Nullable Long line,
        String id,
        Outcome outcome,
        @Nullable Long revision,
        List<FieldError> errors,
        @JsonIgnore boolean foreign) {

    /** What a report did, or would do. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public BatchRow {
        errors = List.copyOf(errors);
    }

    static BatchRow refused(BatchItem item, List<FieldError> errors, boolean foreign) {
        return new BatchRow(item.place(), item.line(), item.id(), Outcome.REFUSED, null, errors, foreign);
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Its errors with the place before the field, as a problem lists them. */
    List<FieldError> placedErrors() {
        return errors.stream()
                .map(e -> new FieldError(
                        e.field().isEmpty() ? place : place + "." + e.field(),
                        e.value(),
                        e.expectedDe(),
                        e.expectedEn()))
                .toList();
    }
}
