package de.verzahnt.intake.filecheck;

import de.verzahnt.intake.filecheck.CheckRow.Verdict;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.file.FileFacts;
import de.verzahnt.intake.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hub says of a file or body; nothing of it is kept.
 *
 * @param file how it was read; null of JSON
 * @param columns what each column was taken for; none of JSON
 * @param preview the first ten reports as they are understood, personal data masked
 */
public record CheckResult(
        long pass,
        long warn,
        long fail,
        @Nullable FileFacts file,
        List<Column> columns,
        List<OfferingReport> preview,
        List<CheckRow> rows) {

    static CheckResult of(
            @Nullable FileFacts file, List<Column> columns, List<OfferingReport> preview, List<CheckRow> rows) {
        return new CheckResult(
                count(rows, Verdict.PASS),
                count(rows, Verdict.WARN),
                count(rows, Verdict.FAIL),
                file,
                columns,
                preview,
                rows);
    }

    private static long count(List<CheckRow> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
