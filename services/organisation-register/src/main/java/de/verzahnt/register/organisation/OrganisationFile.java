package de.verzahnt.register.organisation;

import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.DirectoryFile;
import de.verzahnt.register.directory.EachOnce;
import de.verzahnt.register.directory.FileRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of organisations. What it has no column for stays as it is registered. */
final class OrganisationFile implements DirectoryFile<Organisation, Organisations> {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("organisation_id", "name", "type", "sector", "umbrella", "home_district", "parent_organisation"),
            List.of("contact_channel"));
    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "organisationId", "organisation_id",
            "homeDistrict", "home_district",
            "parentOrganisation", "parent_organisation",
            "contactChannel", "contact_channel");
    private static final EachOnce ONCE = new EachOnce("organisationId", place -> Message.of("register.once", place));

    private final OrganisationCheck check;

    OrganisationFile(OrganisationCheck check) {
        this.check = check;
    }

    @Override
    public CsvColumns columns() {
        return COLUMNS;
    }

    @Override
    public List<FileRow<Organisation>> rows(List<CsvRow> rows, Organisations before) {
        return ONCE.of(rows.stream().map(row -> organisation(row, before)).toList());
    }

    @Override
    public String columnOf(String field) {
        return COLUMN_OF_FIELD.getOrDefault(field, field);
    }

    private FileRow<Organisation> organisation(CsvRow row, Organisations before) {
        String given = row.cell("organisation_id");
        String id = given == null ? "" : given;
        if (!row.errors().isEmpty()) {
            return FileRow.broken(row, id, row.errors());
        }
        Errors errors = new Errors();
        Organisation known =
                before.find(id).map(OrganisationEntry::organisation).orElse(null);
        Organisation organisation = check.check(id, report(row, known), errors);
        return errors.isEmpty() ? FileRow.right(row, id, organisation) : FileRow.broken(row, id, errors.list());
    }

    private static OrganisationReport report(CsvRow row, @Nullable Organisation known) {
        boolean hasContact = row.cells().containsKey("contact_channel");
        return new OrganisationReport(
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
}
