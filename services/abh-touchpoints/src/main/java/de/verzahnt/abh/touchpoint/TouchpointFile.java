package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.file.CsvFile;
import de.verzahnt.abh.file.CsvLine;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A file of counts as {@code infra/sample-data/abh_touchpoints.csv}: any number of tables of one authority or several. */
final class TouchpointFile {

    private static final Set<String> COLUMNS =
            new TreeSet<>(Set.of("authority_id", "period", "district_key", "kind", "referred_to", "count"));
    private static final Map<String, String> COLUMN_OF =
            Map.of("districtKey", "district_key", "referredTo", "referred_to");

    private TouchpointFile() {}

    /** Its tables, sorted; what is wrong with the place of a row goes to the errors. */
    static Map<TableKey, List<PlacedRow>> tables(byte @Nullable [] bytes, List<FieldError> errors) {
        Map<TableKey, List<PlacedRow>> tables = new TreeMap<>(
                java.util.Comparator.comparing(TableKey::authority).thenComparing(TableKey::period));
        for (CsvLine line : CsvFile.read(bytes, COLUMNS, COLUMNS).orRefuse()) {
            String authority = line.get("authority_id");
            String period = line.get("period");
            Periods.error(line.place("period"), period).ifPresent(errors::add);
            if (authority == null) {
                errors.add(new FieldError(
                        line.place("authority_id"), null, "eine Ausländerbehörde", "an immigration office"));
            } else {
                tables.computeIfAbsent(TableKey.of(authority, period, line.place("period")), key -> new ArrayList<>())
                        .add(row(line));
            }
        }
        return tables;
    }

    private static PlacedRow row(CsvLine line) {
        TouchpointRow row = new TouchpointRow(
                line.get("district_key"), line.get("kind"), line.get("referred_to"), number(line.get("count")));
        return new PlacedRow(row, field -> line.place(COLUMN_OF.getOrDefault(field, field)));
    }

    // What is no number becomes "missing" and is told as such by the check.
    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }
}
