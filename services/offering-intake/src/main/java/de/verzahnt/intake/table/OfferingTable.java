package de.verzahnt.intake.table;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.file.FileFacts;
import java.util.List;
import java.util.Objects;

/**
 * A file as the hub understands it.
 *
 * @param facts how it was read
 * @param plan what its columns are taken for
 * @param shape of its header, by which what was said of it is remembered
 * @param items one report a row
 */
public record OfferingTable(FileFacts facts, ColumnPlan plan, String shape, Reading.Items<OfferingReport> items) {
    private static final int SHOWN = 10;

    /** The first reports, for a person to look at; personal data in their texts are masked. */
    public List<OfferingReport> preview() {
        return items.items().stream()
                .map(BatchItem::report)
                .filter(Objects::nonNull)
                .limit(SHOWN)
                .map(OfferingReport::masked)
                .toList();
    }

    /** What the sender would call a field of a report: errors speak the language of the file. */
    public String nameOf(String field) {
        int bracket = field.indexOf('[');
        String name = bracket < 0 ? field : field.substring(0, bracket);
        String column = OfferingFile.columnOf(name);
        return plan.headerOf(column) + field.substring(name.length());
    }
}
