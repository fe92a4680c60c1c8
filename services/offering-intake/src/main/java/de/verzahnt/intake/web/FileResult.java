package de.verzahnt.intake.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.file.FileFacts;
import de.verzahnt.intake.table.Column;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param fileId by which it can be undone as a whole; null when nothing was written
 * @param file how it was read
 * @param columns what each of its columns was taken for
 * @param preview the first ten rows as the hub understands them
 * @param missing ids of what these organisations reported by earlier files and this one no longer holds; it stands on
 */
record FileResult(
        @JsonUnwrapped BatchResult result,
        @Nullable UUID fileId,
        FileFacts file,
        List<Column> columns,
        List<OfferingReport> preview,
        List<String> missing) {}
