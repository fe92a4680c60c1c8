package de.verzahnt.intake.running;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sector;
import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.file.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sample of the repository, as tests need it. */
public final class Sample {
    private static final CsvColumns ORGANISATIONS = new CsvColumns(
            List.of("organisation_id", "name", "type", "sector", "umbrella", "home_district", "parent_organisation"),
            List.of("contact_channel"));

    private Sample() {}

    /** A file of the sample. */
    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("../../infra/sample-data", name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All organisations of the sample, as events of the register. */
    public static List<Organisation> organisations() {
        List<CsvRow> rows = ((CsvTable.Rows) new CsvReader(ORGANISATIONS, 1000).read(file("organisations.csv"))).rows();
        Map<String, CsvRow> byId =
                rows.stream().collect(Collectors.toMap(row -> text(row, "organisation_id"), Function.identity()));
        return rows.stream().map(row -> organisation(row, byId)).toList();
    }

    /** The ids of all organisations of the sample. */
    public static List<String> organisationIds() {
        return organisations().stream().map(Organisation::getOrganisationId).toList();
    }

    private static Organisation organisation(CsvRow row, Map<String, CsvRow> byId) {
        return Organisation.newBuilder()
                .setOrganisationId(text(row, "organisation_id"))
                .setName(text(row, "name"))
                .setType(text(row, "type"))
                .setSector(Sector.valueOf(text(row, "sector")))
                .setParentOrganisation(row.cell("parent_organisation"))
                .setBodyId(body(row, byId))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(new Provenance(Instant.parse("2026-03-01T08:00:00Z"), "hub", "test", Channel.FILE))
                .build();
    }

    private static String body(CsvRow row, Map<String, CsvRow> byId) {
        String parent = row.cell("parent_organisation");
        return parent == null ? text(row, "organisation_id") : body(Objects.requireNonNull(byId.get(parent)), byId);
    }

    private static String text(CsvRow row, String column) {
        return row.cells().getOrDefault(column, "");
    }
}
