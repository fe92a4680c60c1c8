package de.verzahnt.register.organisation;

import de.verzahnt.reference.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is registered of one organisation; its fields are those of {@code Organisation} in the contract. */
record Organisation(
        String organisationId,
        String name,
        String type,
        Sector sector,
        @Nullable String umbrella,
        @Nullable String homeDistrict,
        @Nullable String parentOrganisation,
        List<String> responsibleDistricts,
        @Nullable String contactChannel) {

    Organisation {
        responsibleDistricts = List.copyOf(responsibleDistricts);
    }

    Organisation responsibleFor(List<String> districts) {
        return new Organisation(
                organisationId,
                name,
                type,
                sector,
                umbrella,
                homeDistrict,
                parentOrganisation,
                districts,
                contactChannel);
    }
}
