package de.verzahnt.source.taking;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Correction;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as the hub understands it.
 *
 * @param place in the source
 * @param values what would be reported, each with who set it and why; personal data masked
 * @param errors why it would be refused; none when it would be taken
 */
public record PreviewRow(String place, List<Value> values, List<FieldError> errors) {
    private static final int SHOWN = 10;

    /**
     * One value.
     *
     * @param field as a report names it
     * @param setBy who set it
     * @param because the reason, German
     */
    public record Value(String field, String value, SetBy setBy, String because, String becauseEn) {}

    /** Who set a value. */
    public enum SetBy {
        SOURCE,
        CATEGORY,
        WORDS,
        DEFAULT,
        HAND,
        HUB
    }

    static List<PreviewRow> first(OfferingTable table, List<BatchRow> judged) {
        List<PreviewRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, judged.size()); i++) {
            rows.add(of(table, table.items().items().get(i), judged.get(i)));
        }
        return rows;
    }

    private static PreviewRow of(OfferingTable table, BatchItem<OfferingReport> item, BatchRow judged) {
        List<Value> values = new ArrayList<>();
        if (item.report() != null) {
            fields(item.report().masked())
                    .forEach((field, value) -> values.add(value(field, value, table.nameOf(field), item)));
        }
        return new PreviewRow(item.place(), values, judged.errors());
    }

    private static Value value(String field, String value, String column, BatchItem<OfferingReport> item) {
        Message because = item.corrections().stream()
                .filter(one -> one.field().equals(column))
                .map(Correction::because)
                .reduce((first, last) -> last)
                .orElse(Message.of("source.as-it-stands"));
        return new Value(field, value, setBy(because), because.in(Locale.GERMAN), because.in(Locale.ENGLISH));
    }

    private static SetBy setBy(Message because) {
        return switch (because.code()) {
            case "table.by-category" -> SetBy.CATEGORY;
            case "table.by-title", "table.by-description" -> SetBy.WORDS;
            case "table.by-default" -> SetBy.DEFAULT;
            case "table.by-hand" -> SetBy.HAND;
            case "table.operative", "table.own-organisation", "table.id-of-title" -> SetBy.HUB;
            default -> SetBy.SOURCE;
        };
    }

    private static Map<String, String> fields(OfferingReport report) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", report.title());
        put(fields, "description", report.description());
        put(fields, "field", report.field());
        put(fields, "furtherFields", list(report.furtherFields()));
        put(fields, "targetGroups", list(report.targetGroups()));
        put(fields, "format", report.format());
        put(fields, "role", report.role());
        put(fields, "districts", list(report.districts()));
        put(fields, "periodFrom", report.periodFrom());
        put(fields, "periodUntil", report.periodUntil());
        put(fields, "schedule", report.schedule());
        put(fields, "languages", list(report.languages()));
        put(fields, "url", report.url());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static @Nullable String list(@Nullable List<@Nullable String> values) {
        return values == null
                ? null
                : String.join(";", values.stream().map(String::valueOf).toList());
    }
}
