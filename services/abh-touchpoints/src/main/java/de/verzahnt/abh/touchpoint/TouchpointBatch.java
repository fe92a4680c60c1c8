package de.verzahnt.abh.touchpoint;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import de.verzahnt.starter.problem.Shapes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many tables of counts as JSON: an array of them, or one a line. */
@Component
class TouchpointBatch {

    /** One table of a batch, as reported. */
    record Table(
            @Schema(description = "organisationId of the immigration office", example = "abh-staedteregion") @Nullable
            String authority,

            @Schema(description = "Quarter or ISO week", example = "2026-Q3") @Nullable
            String period,

            @Schema(description = "One row for each district, kind and, for referrals, place referred to") @Nullable
            List<@Nullable TouchpointRow> rows) {}

    private final JsonMapper json;
    private final Shapes shapes;

    TouchpointBatch(JsonMapper json) {
        this.json = json;
        this.shapes = new Shapes(json);
    }

    /** The tables of an array; what is wrong goes to the errors; ends as 400 when it is no array of JSON. */
    Map<TableKey, List<PlacedRow>> array(byte[] body, List<FieldError> errors) {
        JsonNode tree = tree(new String(body, StandardCharsets.UTF_8), "body");
        if (!tree.isArray() || tree.isEmpty()) {
            errors.add(new FieldError("body", null, "ein Array von Tabellen", "an array of tables"));
        }
        Map<TableKey, List<PlacedRow>> tables = new LinkedHashMap<>();
        for (int i = 0; i < tree.size() && tree.isArray(); i++) {
            add(tree.get(i), "[" + i + "]", tables, errors);
        }
        return tables;
    }

    /** The tables of lines, each an object of JSON; blank lines are skipped. */
    Map<TableKey, List<PlacedRow>> lines(byte[] body, List<FieldError> errors) {
        List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
        Map<TableKey, List<PlacedRow>> tables = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = "line[" + (i + 1) + "]";
            if (!lines.get(i).isBlank()) {
                add(tree(lines.get(i), place), place, tables, errors);
            }
        }
        if (tables.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("body", null, "mindestens eine Tabelle", "at least one table"));
        }
        return tables;
    }

    private void add(JsonNode node, String place, Map<TableKey, List<PlacedRow>> tables, List<FieldError> errors) {
        List<FieldError> misfits = shapes.errors(node, Table.class);
        misfits.forEach(one ->
                errors.add(new FieldError(place + "." + one.field(), one.value(), one.expectedDe(), one.expectedEn())));
        if (!misfits.isEmpty()) {
            return;
        }
        Table table = json.treeToValue(node, Table.class);
        Periods.error(place + ".period", table.period()).ifPresent(errors::add);
        List<@Nullable TouchpointRow> rows = table.rows();
        if (table.authority() == null || table.period() == null || rows == null || rows.isEmpty()) {
            errors.add(new FieldError(
                    place,
                    null,
                    "authority, period und mindestens eine Zeile",
                    "authority, period and at least one row"));
        } else if (tables.put(new TableKey(table.authority(), table.period()), placed(rows, place)) != null) {
            errors.add(new FieldError(place, null, "jede Tabelle nur einmal", "each table only once"));
        }
    }

    private static List<PlacedRow> placed(List<@Nullable TouchpointRow> rows, String place) {
        List<PlacedRow> placed = new ArrayList<>();
        for (TouchpointRow row : rows) {
            String at = place + ".rows[" + placed.size() + "].";
            placed.add(
                    new PlacedRow(row == null ? new TouchpointRow(null, null, null, null) : row, field -> at + field));
        }
        return placed;
    }

    private JsonNode tree(String text, String place) {
        try {
            return json.readTree(text);
        } catch (JacksonException noJson) {
            throw new ProblemException(
                    ProblemKind.INVALID_JSON,
                    "Der Inhalt ist kein lesbares JSON.",
                    "The body is no readable JSON.",
                    List.of(new FieldError(place, null, "lesbares JSON", "readable JSON")));
        }
    }
}
