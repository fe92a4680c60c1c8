package de.verzahnt.intake.report.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many reports.
 *
 * @param revision after this report; null when refused
 * @param corrections what was understood otherwise than it is written
 * @param foreign refused only because it is another organisation's
 */
public record BatchRow(
        String place,
        @Nullable Long line,
        String id,
        Outcome outcome,
        @Nullable Long revision,
        List<FieldError> errors,
        List<Correction> corrections,
        @JsonIgnore boolean foreign) {

    /** What a report did, or would do. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    // They go back in a plain answer here, not in a problem: cut and masked just the same.
    public BatchRow {
        id = outcome == Outcome.REFUSED ? Problems.presentable(id) : id;
        errors = errors.stream().map(Problems::presentable).toList();
        corrections = List.copyOf(corrections);
    }

    /** A report understood as it is written. */
    public BatchRow(
            String place,
            @Nullable Long line,
            String id,
            Outcome outcome,
            @Nullable Long revision,
            List<FieldError> errors,
            boolean foreign) {
        this(place, line, id, outcome, revision, errors, List.of(), foreign);
    }

    /** A report that was taken, or would be. */
    public static BatchRow taken(BatchItem<?> item, String id, Outcome outcome, @Nullable Long revision) {
        return new BatchRow(item.place(), item.line(), id, outcome, revision, List.of(), item.corrections(), false);
    }

    /** A report that was not taken. */
    public static BatchRow refused(BatchItem<?> item, String id, List<FieldError> errors, boolean foreign) {
        return new BatchRow(item.place(), item.line(), id, Outcome.REFUSED, null, errors, item.corrections(), foreign);
    }

    boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Its errors with the place before the field, as a problem lists them. */
    public List<FieldError> placedErrors() {
        return Place.errors(place, errors);
    }
}
