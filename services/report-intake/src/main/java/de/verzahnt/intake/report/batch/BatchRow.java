package de.verzahnt.intake.report.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.verzahnt.starter.guard.PersonalDataGuard;
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

    private static final int SHOWN = 80;

    /** What a report did, or would do. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public BatchRow {
        errors = errors.stream().map(BatchRow::presentable).toList();
    }

    /** A report that was not taken. */
    public static BatchRow refused(BatchItem<?> item, String id, List<FieldError> errors, boolean foreign) {
        return new BatchRow(item.place(), item.line(), id, Outcome.REFUSED, null, errors, foreign);
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Its errors with the place before the field, as a problem lists them. */
    public List<FieldError> placedErrors() {
        return Place.errors(place, errors);
    }

    // Values go back in a plain answer here, not in a problem: cut and masked just the same.
    private static FieldError presentable(FieldError error) {
        String value = error.value();
        return new FieldError(
                error.field(), value == null ? null : shown(value), error.expectedDe(), error.expectedEn());
    }

    private static String shown(String value) {
        String masked = PersonalDataGuard.masked(value.substring(0, Math.min(4 * SHOWN, value.length())));
        return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN - 1) + "…";
    }
}
