package de.verzahnt.abh.notice;

import de.verzahnt.abh.notice.NoticeBatch.Entry;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.file.CsvTable;
import de.verzahnt.intake.report.file.RawTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of process changes as {@code infra/sample-data/process_changes.csv}; lists separated by semicolons. */
final class NoticeFile {

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
            "id", "notice_id",
            "authority", "authority_id",
            "districtKey", "district_key",
            "validFrom", "valid_from",
            "validUntil", "valid_until",
            "targetGroups", "target_groups");

    private NoticeFile() {}

    /** The process changes of a file. An unusable file ends as 422. */
    static Reading.Items<Entry> notices(byte @Nullable [] bytes) {
        CsvTable.Rows file =
                new CsvReader(COLUMNS, RawTable.MOST_ROWS).read(bytes).orRefuse();
        return new Reading.Items<>(file.rows().stream().map(NoticeFile::item).toList(), file.encoding());
    }

    /** What the file calls a field of an entry. */
    static String column(String field) {
        String name = field.replaceFirst("^report\\.", "");
        return COLUMN_OF.getOrDefault(name, name);
    }

    private static BatchItem<Entry> item(CsvRow row) {
        Entry entry =
                row.cells().isEmpty() ? null : new Entry(row.cell("authority_id"), row.cell("notice_id"), report(row));
        return new BatchItem<>(row.place(), row.line(), entry, row.errors());
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
