package de.verzahnt.source.running;

import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import java.util.List;
import java.util.Optional;

/** Two associations and the shipped districts. */
public final class Register implements KnownOrganisations, KnownDistricts {
    private static final List<KnownOrganisation> ALL = List.of(
            new KnownOrganisation("refugio", "Café Refugio", "VEREIN", Sector.FREE, "refugio"),
            new KnownOrganisation("adna", "ADNA", "MSO", Sector.FREE, "adna"));

    private final ReferenceData reference;

    public Register(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Optional<KnownOrganisation> find(String organisationId) {
        return ALL.stream().filter(one -> one.id().equals(organisationId)).findFirst();
    }

    @Override
    public String bodyOf(String organisationId) {
        return organisationId;
    }

    @Override
    public List<KnownOrganisation> all() {
        return ALL;
    }

    @Override
    public boolean takes(String key) {
        return reference.districts().find(key).isPresent();
    }

    @Override
    public boolean knows(String key) {
        return takes(key);
    }
}
