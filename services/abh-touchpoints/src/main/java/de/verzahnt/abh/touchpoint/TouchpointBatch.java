package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.file.JsonBatch;
import de.verzahnt.starter.problem.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    private final JsonBatch batch;

    TouchpointBatch(JsonMapper json) {
        this.batch = new JsonBatch(json, "von Tabellen", "of tables");
    }

    /** The tables of an array; what is wrong goes to the errors; ends as 400 when it is no array of JSON. */
    Map<TableKey, List<PlacedRow>> array(byte[] body, List<FieldError> errors) {
        Map<TableKey, List<PlacedRow>> tables = new LinkedHashMap<>();
        List<FieldError> missing = new ArrayList<>();
        batch.array(body, Table.class, errors, (table, place) -> add(table, place, tables, missing));
        errors.addAll(FieldError.beside(errors, missing));
        return tables;
    }

    /** The tables of lines, each an object of JSON; blank lines are skipped. */
    Map<TableKey, List<PlacedRow>> lines(byte[] body, List<FieldError> errors) {
        Map<TableKey, List<PlacedRow>> tables = new LinkedHashMap<>();
        List<FieldError> missing = new ArrayList<>();
        batch.lines(body, Table.class, errors, (table, place) -> add(table, place, tables, missing));
        errors.addAll(FieldError.beside(errors, missing));
        if (tables.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("body", null, "mindestens eine Tabelle", "at least one table"));
        }
        return tables;
    }

    private static void add(Table table, String place, Map<TableKey, List<PlacedRow>> tables, List<FieldError> errors) {
        Periods.error(place + ".period", table.period()).ifPresent(errors::add);
        String authority = table.authority();
        if (authority == null) {
            errors.add(new FieldError(place + ".authority", null, "eine Ausländerbehörde", "an immigration office"));
        }
        List<@Nullable TouchpointRow> rows = table.rows();
        if (rows == null || rows.isEmpty()) {
            errors.add(new FieldError(place + ".rows", null, "mindestens eine Zeile", "at least one row"));
        } else if (authority != null
                && tables.put(TableKey.of(authority, table.period(), place), placed(rows, place)) != null) {
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
}
