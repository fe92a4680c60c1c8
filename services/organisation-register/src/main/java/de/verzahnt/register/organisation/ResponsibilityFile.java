package de.verzahnt.register.organisation;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.DirectoryFile;
import de.verzahnt.register.directory.FileRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of responsibilities: every organisation it names is responsible for exactly the districts it lists. */
final class ResponsibilityFile implements DirectoryFile<Organisation, Organisations> {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("organisation_id", "kind", "district_key"), List.of());

    private final OrganisationCheck check;

    ResponsibilityFile(OrganisationCheck check) {
        this.check = check;
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public List<FileRow<Organisation>> rows(List<CsvRow> rows, Organisations before) {
        Map<String, List<String>> districts = new HashMap<>();
        for (CsvRow row : rows) {
            List<String> keys = districts.computeIfAbsent(id(row), id -> new ArrayList<>());
            if (!keys.contains(key(row))) {
                keys.add(key(row));
            }
        }
        return rows.stream()
                .map(row -> row(row, before, districts.getOrDefault(id(row), List.of())))
                .toList();
    }

    @Override
    public String columnOf(String field) {
        return field;
    }

    private FileRow<Organisation> row(CsvRow row, Organisations before, List<String> districts) {
        if (!row.errors().isEmpty()) {
            return FileRow.broken(row, id(row), row.errors());
        }
        Errors errors = new Errors();
        check.district("district_key", key(row), errors);
        Optional<Organisation> organisation =
                before.find(id(row)).filter(OrganisationEntry::active).map(OrganisationEntry::organisation);
        if (organisation.isEmpty()) {
            errors.add("organisation_id", id(row), Message.of("register.registered"));
        } else if (!organisation.get().type().equals(row.cell("kind"))) {
            String type = organisation.get().type();
            errors.add("kind", row.cell("kind"), Message.of("register.kind-as-type", type));
        }
        return errors.isEmpty()
                ? FileRow.right(row, id(row), organisation.orElseThrow().responsibleFor(districts))
                : FileRow.broken(row, id(row), errors.list());
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
