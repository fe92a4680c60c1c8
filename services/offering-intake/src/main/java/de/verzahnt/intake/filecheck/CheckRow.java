package de.verzahnt.intake.filecheck;

import de.verzahnt.intake.report.batch.Correction;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hub says of one report.
 *
 * @param line in the file or body from 1 on; null in an array
 * @param corrections what was understood otherwise than it is written
 */
public record CheckRow(
        String place,
        @Nullable Long line,
        String id,
        Verdict verdict,
        List<FieldError> errors,
        List<Correction> corrections) {

    /** Whether it would be taken. */
    public enum Verdict {
        PASS,
        /** It would, but something was set right or left out: somebody should look. */
        WARN,
        FAIL
    }

    public CheckRow {
        errors = List.copyOf(errors);
        corrections = List.copyOf(corrections);
    }

    static CheckRow of(
            String place, @Nullable Long line, String id, List<FieldError> errors, List<Correction> corrections) {
        Verdict taken = corrections.stream().anyMatch(Correction::isDoubtful) ? Verdict.WARN : Verdict.PASS;
        return new CheckRow(place, line, id, errors.isEmpty() ? taken : Verdict.FAIL, errors, corrections);
    }
}
