package de.verzahnt.abh.touchpoint;

import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final JsonReports<Table> json;

    TouchpointBatch(JsonMapper json) {
        this.json = new JsonReports<>(json, Table.class);
    }

    /** The tables of an array; ends as 400 when it is no JSON. */
    ReportedTables array(byte[] body) {
        return tables(json.array(body).orRefuse());
    }

    /** The tables of lines, each an object of JSON; blank lines are skipped. */
    ReportedTables lines(byte[] body) {
        return tables(json.lines(body).orRefuse());
    }

    private static ReportedTables tables(Reading.Items<Table> sent) {
        Map<TableKey, ReportedTables.Table> tables = new LinkedHashMap<>();
        List<ReportedTables.Fault> faults = new ArrayList<>();
        for (BatchItem<Table> item : sent.items()) {
            List<FieldError> errors = new ArrayList<>(item.errors());
            Table table = item.report();
            if (table != null) {
                errors.addAll(FieldError.beside(item.errors(), add(table, item, tables)));
            }
            if (!errors.isEmpty()) {
                faults.add(new ReportedTables.Fault(item.place(), item.line(), errors));
            }
        }
        return new ReportedTables(tables, faults, sent.encoding());
    }

    private static List<FieldError> add(
            Table table, BatchItem<Table> item, Map<TableKey, ReportedTables.Table> tables) {
        List<FieldError> errors = new ArrayList<>();
        String place = item.place();
        Periods.error("period", table.period()).ifPresent(errors::add);
        String authority = table.authority();
        if (authority == null) {
            errors.add(new FieldError("authority", null, Message.of("immigration-office.authority")));
        }
        List<@Nullable TouchpointRow> rows = table.rows();
        if (rows == null || rows.isEmpty()) {
            errors.add(new FieldError("rows", null, Message.of("immigration-office.rows")));
        } else if (authority != null
                && tables.putIfAbsent(
                                TableKey.of(authority, table.period(), place),
                                new ReportedTables.Table(
                                        place, item.line(), PlacedRow.all(rows, place + "."), Set.of(place)))
                        != null) {
            errors.add(new FieldError("", null, Message.of("immigration-office.table-once")));
        }
        return errors;
    }
}
