package de.verzahnt.dashboard.reporting.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody sets by hand.
 *
 * @param value as a list would write it, several with semicolons; null takes an earlier one back
 */
record Correction(String offeringId, String field, @Nullable String value) {

    /** Fields that can be set, as a report names them. */
    static final List<String> FIELDS = List.of(
            "title",
            "description",
            "field",
            "furtherFields",
            "targetGroups",
            "format",
            "districts",
            "periodFrom",
            "periodUntil",
            "schedule",
            "languages",
            "role",
            "capacity",
            "url");

    private static final Map<String, String> FIELD_OF_COLUMN = Map.of(
            "further_fields", "furtherFields",
            "target_groups", "targetGroups",
            "start_date", "periodFrom",
            "end_date", "periodUntil");

    /** Values by column of the hub's table, by field instead; those that only the form can change are left out. */
    static Map<String, String> byField(Map<String, String> byColumn) {
        Map<String, String> named = new LinkedHashMap<>();
        byColumn.forEach((column, value) -> named.put(FIELD_OF_COLUMN.getOrDefault(column, column), value));
        Map<String, String> ordered = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(named::containsKey)
                .forEach(field -> ordered.put(field, Objects.requireNonNull(named.get(field))));
        return ordered;
    }
}
