package de.verzahnt.abh.notice;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of process changes as {@code infra/sample-data/process_changes.csv}; lists separated by semicolons. */
final class NoticeFile {

    private static final int MOST_ROWS = 20_000;
    /** {@code source} is told by the sample's author and ignored by the hub. */
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of(
                    "notice_id",
                    "authority_id",
                    "kind",
                    "valid_from",
                    "valid_until",
                    "district_key",
                    "title",
                    "description",
                    "target_groups",
                    "languages"),
            List.of("source"));

    private static final Map<String, String> COLUMN_OF = Map.of(
            "districtKey", "district_key",
            "validFrom", "valid_from",
            "validUntil", "valid_until",
            "targetGroups", "target_groups");

    private NoticeFile() {}

    /** The process changes of a file; what cannot be read goes to the errors. An unusable file ends as 422. */
    static List<ReportedNotice> notices(byte @Nullable [] file, List<FieldError> errors) {
        List<CsvRow> rows =
                new CsvReader(COLUMNS, MOST_ROWS).read(file).orRefuse().rows();
        rows.forEach(row -> errors.addAll(row.placedErrors()));
        return rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> new ReportedNotice(
                        Objects.requireNonNullElse(row.cell("authority_id"), ""),
                        row.cell("notice_id"),
                        report(row),
                        row.place("notice_id"),
                        field -> row.place(COLUMN_OF.getOrDefault(field, field))))
                .toList();
    }

    private static NoticeReport report(CsvRow row) {
        return new NoticeReport(
                row.cell("kind"),
                row.cell("title"),
                row.cell("description"),
                row.cell("district_key"),
                row.cell("valid_from"),
                row.cell("valid_until"),
                row.list("target_groups"),
                row.list("languages"));
    }
}
