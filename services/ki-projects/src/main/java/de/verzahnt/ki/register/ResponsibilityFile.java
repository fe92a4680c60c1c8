package de.verzahnt.ki.register;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of responsibilities: every organisation it names is responsible for exactly the districts it lists. */
final class ResponsibilityFile implements RegisterFile {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("organisation_id", "kind", "district_key"), List.of());

    private final UnitCheck check;

    ResponsibilityFile(UnitCheck check) {
        this.check = check;
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public List<UnitRow> rows(List<CsvRow> rows, Register register) {
        Map<String, List<String>> districts = new HashMap<>();
        for (CsvRow row : rows) {
            List<String> keys = districts.computeIfAbsent(id(row), id -> new ArrayList<>());
            if (!keys.contains(key(row))) {
                keys.add(key(row));
            }
        }
        return rows.stream()
                .map(row -> row(row, register, districts.getOrDefault(id(row), List.of())))
                .toList();
    }

    @Override
    public String columnOf(String field) {
        return field;
    }

    private UnitRow row(CsvRow row, Register register, List<String> districts) {
        if (!row.errors().isEmpty()) {
            return UnitRow.broken(row, id(row), row.errors());
        }
        Errors errors = new Errors();
        check.district("district_key", key(row), errors);
        Optional<Unit> unit = register.find(id(row)).filter(Entry::active).map(Entry::unit);
        if (unit.isEmpty()) {
            errors.add("organisation_id", id(row), Message.of("register.registered"));
        } else if (!unit.get().type().equals(row.cell("kind"))) {
            String type = unit.get().type();
            errors.add("kind", row.cell("kind"), Message.of("register.kind-as-type", type));
        }
        return errors.isEmpty()
                ? new UnitRow(row, id(row), unit.orElseThrow().responsibleFor(districts), List.of())
                : UnitRow.broken(row, id(row), errors.list());
    }

    private static String id(CsvRow row) {
        String id = row.cell("organisation_id");
        return id == null ? "" : id;
    }

    private static String key(CsvRow row) {
        String key = row.cell("district_key");
        return key == null ? "" : key;
    }
}
