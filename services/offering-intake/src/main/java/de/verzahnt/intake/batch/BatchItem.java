package de.verzahnt.intake.batch;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of many reports.
 *
 * @param place where it stands, as errors name it: {@code row[8]} in a file, {@code line[8]} in lines, {@code [7]} in an array
 * @param line in the file or body from 1 on; null in an array
 * @param report what could be read of it; null when nothing could
 * @param errors what could not be read, fields named as they were sent
 */
public record BatchItem(
        String place, @Nullable Long line, @Nullable OfferingReport report, List<FieldError> errors) {

    public BatchItem {
        errors = List.copyOf(errors);
    }

    /** The id it names, stripped; empty when it names none. */
    public String id() {
        return report == null || report.id() == null ? "" : report.id().strip();
    }
}
