package de.verzahnt.intake.report.batch;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of many reports.
 *
 * @param place where it stands, as errors name it
 * @param line in the file or body from 1 on; null in an array
 * @param report what could be read of it; null when nothing could
 * @param errors what could not be read, fields named as they were sent; of very many the first ({@link FewErrors})
 * @param corrections what was understood otherwise than it is written
 */
public record BatchItem<R>(
        String place, @Nullable Long line, @Nullable R report, List<FieldError> errors, List<Correction> corrections) {

    public BatchItem {
        errors = FewErrors.few(errors);
        corrections = List.copyOf(corrections);
    }

    /** A report understood as it is written. */
    public BatchItem(String place, @Nullable Long line, @Nullable R report, List<FieldError> errors) {
        this(place, line, report, errors, List.of());
    }

    /** Its errors with their places. */
    public List<FieldError> placedErrors() {
        return Place.errors(place, errors);
    }
}
