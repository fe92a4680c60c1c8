package de.verzahnt.dashboard.sample;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Sector;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Responsibility;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisations of the example, with bodies and responsibilities as the register computes them. */
final class SampleOrganisations {

    private SampleOrganisations() {}

    static Stream<SampleEvent> events() {
        Map<String, SampleRow> rows = SampleRow.of("organisations.csv").stream()
                .collect(Collectors.toMap(row -> row.text("organisation_id"), row -> row));
        Map<String, List<String>> responsible = ReferenceData.load().responsibilities().stream()
                .collect(Collectors.groupingBy(
                        Responsibility::organisationId,
                        Collectors.mapping(Responsibility::districtKey, Collectors.toList())));
        return rows.entrySet().stream()
                .map(row -> event(row.getKey(), row.getValue(), body(row.getKey(), rows), responsible));
    }

    private static SampleEvent event(String id, SampleRow row, String body, Map<String, List<String>> responsible) {
        Organisation organisation = Organisation.newBuilder()
                .setOrganisationId(id)
                .setName(row.text("name"))
                .setType(row.text("type"))
                .setSector(Sector.valueOf(row.text("sector")))
                .setUmbrella(row.optional("umbrella"))
                .setHomeDistrict(row.optional("home_district"))
                .setParentOrganisation(row.optional("parent_organisation"))
                .setBodyId(body)
                .setResponsibleDistricts(responsible.getOrDefault(id, List.of()))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(SampleRow.provenance(id))
                .build();
        return new SampleEvent(Topics.ORGANISATION, id, organisation);
    }

    private static String body(String id, Map<String, SampleRow> rows) {
        SampleRow row = rows.get(id);
        @Nullable String parent = row == null ? null : row.optional("parent_organisation");
        return parent == null ? id : body(parent, rows);
    }
}
