package de.verzahnt.intake.table;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.file.FileFacts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
    private static final int WITH_UMLAUTS = 3;

    /**
     * Reports for a person to look at, in their order: the first, some of them with umlauts when there are any, by which a
     * wrong encoding is seen. Personal data in their texts are masked.
     */
    public List<OfferingReport> preview() {
        List<OfferingReport> all = items.items().stream()
                .map(BatchItem::report)
                .filter(Objects::nonNull)
                .toList();
        List<OfferingReport> first = all.stream().limit(SHOWN).toList();
        long lacking = Math.max(
                0,
                WITH_UMLAUTS - first.stream().filter(OfferingTable::hasUmlauts).count());
        List<OfferingReport> telling = all.stream()
                .skip(SHOWN)
                .filter(OfferingTable::hasUmlauts)
                .limit(lacking)
                .toList();
        return Stream.concat(first.stream().limit(SHOWN - telling.size()), telling.stream())
                .map(OfferingReport::masked)
                .toList();
    }

    private static boolean hasUmlauts(OfferingReport report) {
        return Stream.of(report.title(), report.description())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.chars().anyMatch(sign -> sign > 127));
    }

    /** What the sender would call a field of a report: errors speak the language of the file. */
    public String nameOf(String field) {
        int bracket = field.indexOf('[');
        String name = bracket < 0 ? field : field.substring(0, bracket);
        String column = OfferingFile.columnOf(name);
        return plan.headerOf(column) + field.substring(name.length());
    }
}
