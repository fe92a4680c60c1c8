package de.verzahnt.ki.register;

import de.verzahnt.reference.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is registered of one organisation; its fields are those of {@code Organisation} in the contract. */
record Unit(
        String organisationId,
        String name,
        String type,
        Sector sector,
        @Nullable String umbrella,
        @Nullable String homeDistrict,
        @Nullable String parentOrganisation,
        List<String> responsibleDistricts,
        @Nullable String contactChannel) {

    Unit {
        responsibleDistricts = List.copyOf(responsibleDistricts);
    }

    Unit responsibleFor(List<String> districts) {
        return new Unit(
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
