package de.verzahnt.source.taking;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.offering.Offering;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An offering as a row of the hub's own table: what is set by hand is kept in its words. */
final class OfferingColumns {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OfferingColumns() {}

    /** All columns that people may change, empty where nothing stands. */
    static Map<String, String> of(Offering offering) {
        Map<String, String> columns = new LinkedHashMap<>();
        JSON.valueToTree(offering)
                .properties()
                .forEach(field -> columns.put(OfferingFile.columnOf(field.getKey()), cell(field.getValue())));
        columns.remove("organisation_id");
        return columns;
    }

    /** What the second says otherwise than the first. */
    static Map<String, String> changed(Offering from, Offering to) {
        Map<String, String> before = of(from);
        Map<String, String> changes = of(to);
        changes.entrySet().removeIf(column -> column.getValue().equals(before.get(column.getKey())));
        return changes;
    }

    private static String cell(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(";"))
                : value.asString("");
    }
}
