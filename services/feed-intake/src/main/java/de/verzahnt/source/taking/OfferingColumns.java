package de.verzahnt.source.taking;

import de.verzahnt.intake.offering.Offering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offering as a row of the hub's own table: what is set by hand is kept in its words. */
final class OfferingColumns {
    private OfferingColumns() {}

    /** All columns that people may change, empty where nothing stands. */
    static Map<String, String> of(Offering offering) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("title", offering.title());
        columns.put("description", offering.description());
        columns.put("field", offering.field());
        columns.put("further_fields", list(offering.furtherFields()));
        columns.put("target_groups", list(offering.targetGroups()));
        columns.put("format", offering.format());
        columns.put("role", offering.role());
        columns.put("districts", list(offering.districts()));
        columns.put("start_date", text(offering.periodFrom()));
        columns.put("end_date", text(offering.periodUntil()));
        columns.put("schedule", text(offering.schedule()));
        columns.put("languages", list(offering.languages()));
        columns.put("funding_programme", text(offering.fundingProgramme()));
        columns.put("funding_until", text(offering.fundingUntil()));
        columns.put("cooperation_partners", list(offering.cooperationPartners()));
        columns.put("delegated_by", text(offering.delegatedBy()));
        columns.put("part_of", text(offering.partOf()));
        columns.put("capacity", text(offering.capacity()));
        columns.put("url", text(offering.url()));
        return columns;
    }

    /** What the second says otherwise than the first. */
    static Map<String, String> changed(Offering from, Offering to) {
        Map<String, String> before = of(from);
        Map<String, String> changes = of(to);
        changes.entrySet().removeIf(column -> column.getValue().equals(before.get(column.getKey())));
        return changes;
    }

    private static String list(List<String> values) {
        return String.join(";", values);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
