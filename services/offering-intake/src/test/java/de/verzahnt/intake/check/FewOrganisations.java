package de.verzahnt.intake.check;

import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.reference.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register of five organisations: two units of one body, an association, a city, a network. */
public final class FewOrganisations implements KnownOrganisations {
    private static final Map<String, KnownOrganisation> ALL = Map.of(
            "caritas-aachen",
                    new KnownOrganisation("caritas-aachen", "C", "WOHLFAHRTSVERBAND", Sector.FREE, "caritas-aachen"),
            "caritas-aachen-ia", new KnownOrganisation("caritas-aachen-ia", "C", "IA", Sector.FREE, "caritas-aachen"),
            "adna", new KnownOrganisation("adna", "A", "MSO", Sector.FREE, "adna"),
            "stadt-aachen", new KnownOrganisation("stadt-aachen", "S", "KOMMUNE", Sector.PUBLIC, "stadt-aachen"),
            "netzwerk", new KnownOrganisation("netzwerk", "N", "NETZWERK", Sector.NONE, "netzwerk"));

    @Override
    public Optional<KnownOrganisation> find(String organisationId) {
        return Optional.ofNullable(ALL.get(organisationId));
    }

    @Override
    public List<KnownOrganisation> all() {
        return List.copyOf(ALL.values());
    }

    @Override
    public String bodyOf(String organisationId) {
        return find(organisationId).map(KnownOrganisation::bodyId).orElse(organisationId);
    }
}
