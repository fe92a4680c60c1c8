package de.verzahnt.trial;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Offerings as the hub's own lists hold them: the columns of {@code infra/sample-data/agency_activities.csv}. */
final class OfferingList {
    private static final List<String> COLUMNS =
            List.of("activity_id", "organisation_id", "title", "field", "target_groups", "format", "role", "districts");

    private final ReferenceData reference;
    private final Organisations organisations;
    private final Complaints complaints;
    private final Map<String, Offering> byId = new TreeMap<>();

    OfferingList(ReferenceData reference, Organisations organisations, Complaints complaints) {
        this.reference = reference;
        this.organisations = organisations;
        this.complaints = complaints;
    }

    void read(Path file) {
        for (Row row : Table.read(file, COLUMNS, complaints)) {
            offering(row).ifPresent(offering -> {
                if (byId.put(offering.id(), offering) != null) {
                    complaints.error(row.where(), "activity_id", offering.id(), "jede nur einmal", "each once");
                }
            });
        }
    }

    List<Offering> all() {
        return List.copyOf(byId.values());
    }

    private Optional<Offering> offering(Row row) {
        warnOfUnknownCodes(row);
        String organisation = row.needed("organisation_id");
        Optional<Provider> provider = organisations.find(organisation);
        if (provider.isEmpty()) {
            complaints.error(
                    row.where(),
                    "organisation_id",
                    organisation,
                    "eine der Organisationen",
                    "one of the organisations");
        }
        Provider nobody = new Provider(organisation, organisation, Sector.NONE, "");
        Offering offering = offering(row, provider.orElse(nobody));
        return provider.map(known -> offering);
    }

    private Offering offering(Row row, Provider provider) {
        return new Offering(
                row.needed("activity_id"),
                provider,
                row.needed("title"),
                row.text("description"),
                row.needed("field"),
                row.list("further_fields"),
                row.list("target_groups"),
                row.needed("format"),
                row.needed("role"),
                districts(row),
                new Period(row.date("start_date"), row.date("end_date")),
                row.optional("schedule"),
                row.list("languages"),
                row.optional("funding_programme"),
                row.list("cooperation_partners"),
                row.optional("delegated_by"),
                row.optional("part_of"));
    }

    private void warnOfUnknownCodes(Row row) {
        row.warnUnlessKnown("field", row.text("field"), reference.fields()::contains);
        row.list("further_fields")
                .forEach(code -> row.warnUnlessKnown("further_fields", code, reference.fields()::contains));
        row.list("target_groups")
                .forEach(code -> row.warnUnlessKnown("target_groups", code, reference.targetGroups()::contains));
        row.warnUnlessKnown("format", row.text("format"), reference.formats()::contains);
        row.warnUnlessKnown("role", row.text("role"), reference.roles()::contains);
    }

    /** A key below a Gemeinde that the list does not know stands for its Gemeinde: the only safe common denominator. */
    private Set<String> districts(Row row) {
        Set<String> known = new LinkedHashSet<>();
        for (String key : row.list("districts")) {
            row.warnUnlessKnown(
                    "districts", key, k -> reference.districts().find(k).isPresent());
            String gemeinde = key.split("-")[0];
            known.add(reference.districts().find(key).isPresent() ? key : gemeinde);
        }
        return known;
    }
}
