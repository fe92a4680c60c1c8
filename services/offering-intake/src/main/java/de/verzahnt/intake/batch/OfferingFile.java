package de.verzahnt.intake.batch;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of offerings as agencies and municipalities fill it; {@code source} is for people and not taken over. */
public final class OfferingFile {
    /** Columns without which a file in the hub's own format is none. */
    public static final List<String> REQUIRED =
            List.of("activity_id", "organisation_id", "title", "field", "format", "role", "districts");

    private static final Map<String, String> COLUMN_OF_FIELD = Map.ofEntries(
            Map.entry("id", "activity_id"),
            Map.entry("organisationId", "organisation_id"),
            Map.entry("furtherFields", "further_fields"),
            Map.entry("targetGroups", "target_groups"),
            Map.entry("periodFrom", "start_date"),
            Map.entry("periodUntil", "end_date"),
            Map.entry("fundingProgramme", "funding_programme"),
            Map.entry("fundingUntil", "funding_until"),
            Map.entry("cooperationPartners", "cooperation_partners"),
            Map.entry("delegatedBy", "delegated_by"),
            Map.entry("partOf", "part_of"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OfferingFile() {}

    /** The column a field of a report comes from: errors speak the language of the file. */
    public static String columnOf(String field) {
        int bracket = field.indexOf('[');
        String name = bracket < 0 ? field : field.substring(0, bracket);
        return COLUMN_OF_FIELD.getOrDefault(name, name) + field.substring(name.length());
    }

    /**
     * The report of a row with what could not be read of it.
     *
     * @param capacity how the file names that column
     */
    public static BatchItem<OfferingReport> item(CsvRow row, String capacity) {
        List<FieldError> errors = new ArrayList<>(row.errors());
        OfferingReport report = report(row, capacity(capacity, row.cell("capacity"), errors));
        return new BatchItem<>(row.place(), row.line(), report, errors);
    }

    private static OfferingReport report(CsvRow row, @Nullable Integer capacity) {
        Map<String, @Nullable Object> said = new HashMap<>();
        for (RecordComponent field : OfferingReport.class.getRecordComponents()) {
            String column = columnOf(field.getName());
            said.put(field.getName(), field.getType() == List.class ? row.list(column) : row.cell(column));
        }
        said.put("capacity", capacity);
        return JSON.convertValue(said, OfferingReport.class);
    }

    private static @Nullable Integer capacity(String name, @Nullable String cell, List<FieldError> errors) {
        if (cell == null) {
            return null;
        }
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            errors.add(new FieldError(name, cell, Message.of("offering.whole-number")));
            return null;
        }
    }
}
