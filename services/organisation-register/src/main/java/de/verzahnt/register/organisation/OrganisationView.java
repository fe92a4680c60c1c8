package de.verzahnt.register.organisation;

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

    static OrganisationView of(OrganisationEntry entry) {
        Organisation organisation = entry.organisation();
        return new OrganisationView(
                organisation.organisationId(),
                organisation.name(),
                organisation.type(),
                organisation.sector(),
                organisation.umbrella(),
                organisation.homeDistrict(),
                organisation.parentOrganisation(),
                entry.bodyId(),
                organisation.responsibleDistricts(),
                organisation.contactChannel(),
                entry.active(),
                entry.revision());
    }
}
