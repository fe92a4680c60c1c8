package de.verzahnt.ki.register;

import de.verzahnt.reference.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as the register shows it to everybody logged in. */
record OrganisationView(
        String organisationId,
        String name,
        String type,
        Sector sector,
        @Nullable String umbrella,
        @Nullable String homeDistrict,
        @Nullable String parentOrganisation,
        String bodyId,
        List<String> responsibleDistricts,
        @Nullable String contactChannel,
        boolean active,
        long revision) {

    static OrganisationView of(Entry entry) {
        Unit unit = entry.unit();
        return new OrganisationView(
                unit.organisationId(),
                unit.name(),
                unit.type(),
                unit.sector(),
                unit.umbrella(),
                unit.homeDistrict(),
                unit.parentOrganisation(),
                entry.bodyId(),
                unit.responsibleDistricts(),
                unit.contactChannel(),
                entry.active(),
                entry.revision());
    }
}
