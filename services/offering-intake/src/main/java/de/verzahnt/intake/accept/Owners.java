package de.verzahnt.intake.accept;

import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.reference.Sector;

/** Whose an offering is: what one organisation reported, its sisters of the same legal body may change. */
final class Owners {
    private final KnownOrganisations organisations;

    Owners(KnownOrganisations organisations) {
        this.organisations = organisations;
    }

    // Both gateways share the ids: what begins with the name of a body is that body's, whichever gateway is asked. A
    // network has no legal body; its members may report under its name.
    boolean belongsToOthers(String namespace, String organisationId) {
        return organisations
                .find(namespace)
                .filter(owner -> owner.sector() != Sector.NONE)
                .filter(owner -> isForeign(owner.id(), organisationId))
                .isPresent();
    }

    boolean isForeign(StoredOffering stored, String organisationId) {
        return isForeign(stored.offering().organisationId(), organisationId);
    }

    private boolean isForeign(String owner, String organisationId) {
        return !owner.equals(organisationId)
                && !organisations.bodyOf(owner).equals(organisations.bodyOf(organisationId));
    }
}
