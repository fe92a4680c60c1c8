package de.verzahnt.ki.register;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of organisations. What it has no column for stays as it is registered. */
final class OrganisationFile implements RegisterFile {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("organisation_id", "name", "type", "sector", "umbrella", "home_district", "parent_organisation"),
            List.of("contact_channel"));
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "organisationId", "organisation_id",
            "homeDistrict", "home_district",
            "parentOrganisation", "parent_organisation",
            "contactChannel", "contact_channel");

    private final UnitCheck check;

    OrganisationFile(UnitCheck check) {
        this.check = check;
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public List<UnitRow> rows(List<CsvRow> rows, Register register) {
        Map<String, UnitRow> first = new HashMap<>();
        List<UnitRow> units = new ArrayList<>();
        for (CsvRow row : rows) {
            UnitRow unit = unit(row, register);
            UnitRow earlier = unit.id().isEmpty() ? null : first.putIfAbsent(unit.id(), unit);
            if (earlier == null || earlier.row().cells().equals(row.cells())) {
                units.add(unit);
            } else {
                units.add(UnitRow.broken(row, unit.id(), List.of(twice(unit.id(), earlier.row()))));
            }
        }
        return units;
    }

    @Override
    public String columnOf(String field) {
        return COLUMN_OF_FIELD.getOrDefault(field, field);
    }

    private UnitRow unit(CsvRow row, Register register) {
        String given = row.cell("organisation_id");
        String id = given == null ? "" : given;
        if (!row.errors().isEmpty()) {
            return UnitRow.broken(row, id, row.errors());
        }
        Errors errors = new Errors();
        Unit known = register.find(id).map(Entry::unit).orElse(null);
        Unit unit = check.check(id, report(row, known), errors);
        return errors.isEmpty() ? new UnitRow(row, id, unit, List.of()) : UnitRow.broken(row, id, errors.list());
    }

    private static UnitReport report(CsvRow row, @Nullable Unit known) {
        boolean hasContact = row.cells().containsKey("contact_channel");
        return new UnitReport(
                null,
                row.cell("name"),
                row.cell("type"),
                row.cell("sector"),
                row.cell("umbrella"),
                row.cell("home_district"),
                row.cell("parent_organisation"),
                known == null ? List.of() : new ArrayList<>(known.responsibleDistricts()),
                hasContact || known == null ? row.cell("contact_channel") : known.contactChannel());
    }

    private static FieldError twice(String id, CsvRow first) {
        return new FieldError("organisationId", id, Message.of("register.once", first.place()));
    }
}
