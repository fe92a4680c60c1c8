package de.verzahnt.intake.table;

import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.running.Sample;
import de.verzahnt.reference.Sector;
import java.util.List;
import java.util.Optional;

/** The register of the sample. */
final class SampleOrganisations implements KnownOrganisations {
    private final List<KnownOrganisation> all = Sample.organisations().stream()
            .map(one -> new KnownOrganisation(
                    one.getOrganisationId(),
                    one.getName(),
                    one.getType(),
                    Sector.valueOf(one.getSector().name()),
                    one.getBodyId()))
            .toList();

    @Override
    public Optional<KnownOrganisation> find(String organisationId) {
        return all.stream().filter(one -> one.id().equals(organisationId)).findFirst();
    }

    @Override
    public String bodyOf(String organisationId) {
        return find(organisationId).map(KnownOrganisation::bodyId).orElse(organisationId);
    }

    @Override
    public List<KnownOrganisation> all() {
        return all;
    }
}
