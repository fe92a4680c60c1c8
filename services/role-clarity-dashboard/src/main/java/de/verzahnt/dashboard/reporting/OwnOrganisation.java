package de.verzahnt.dashboard.reporting;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import org.jspecify.annotations.Nullable;

/** An organisation the reader reports for, as the register tells it. */
public record OwnOrganisation(
        String organisationId,
        String name,
        Sector sector,
        String type,
        @Nullable String umbrella,
        String bodyId,
        @Nullable String homeDistrict) {

    /** As the rules see it. */
    Provider provider() {
        return new Provider(organisationId, bodyId, sector, type, umbrella, homeDistrict, name);
    }
}
