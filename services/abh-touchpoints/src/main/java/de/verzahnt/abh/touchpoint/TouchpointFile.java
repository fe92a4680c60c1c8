package de.verzahnt.abh.touchpoint;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.file.CsvTable;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file of counts as {@code infra/sample-data/abh_touchpoints.csv}: any number of tables of one authority or several. */
final class TouchpointFile {

    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("authority_id", "period", "district_key", "kind", "referred_to", "count"), List.of());
    private static final Map<String, String> COLUMN_OF =
            Map.of("districtKey", "district_key", "referredTo", "referred_to");

    private TouchpointFile() {}

    /** Its tables, sorted. An unusable file ends as 422. */
    static ReportedTables tables(byte @Nullable [] bytes) {
        Map<TableKey, ReportedTables.Table> tables =
                new TreeMap<>(Comparator.comparing(TableKey::authority).thenComparing(TableKey::period));
        List<ReportedTables.Fault> faults = new ArrayList<>();
        CsvTable.Rows file =
                new CsvReader(COLUMNS, RawTable.MOST_ROWS).read(bytes).orRefuse();
        for (CsvRow row : file.rows()) {
            List<FieldError> errors = new ArrayList<>(row.errors());
            if (!row.cells().isEmpty()) {
                errors.addAll(FieldError.beside(row.errors(), add(row, tables)));
            }
            if (!errors.isEmpty()) {
                faults.add(new ReportedTables.Fault(row.place(), row.line(), errors));
            }
        }
        return new ReportedTables(tables, faults, file.encoding());
    }

    private static List<FieldError> add(CsvRow row, Map<TableKey, ReportedTables.Table> tables) {
        List<FieldError> errors = new ArrayList<>();
        String authority = row.cell("authority_id");
        String period = row.cell("period");
        Periods.error("period", period).ifPresent(errors::add);
        if (authority == null) {
            errors.add(new FieldError("authority_id", null, Message.of("immigration-office.authority")));
        } else {
            TableKey key = TableKey.of(authority, period, row.place());
            tables.computeIfAbsent(key, one -> ReportedTables.Table.begin(row.place(), row.line()))
                    .add(row.place(), placed(row));
        }
        return errors;
    }

    private static PlacedRow placed(CsvRow row) {
        TouchpointRow counts = new TouchpointRow(
                row.cell("district_key"), row.cell("kind"), row.cell("referred_to"), number(row.cell("count")));
        return new PlacedRow(counts, field -> row.place(COLUMN_OF.getOrDefault(field, field)));
    }

    // What is no number becomes "missing" and is told as such by the check.
    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }
}
