package de.verzahnt.ki.register;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Sector;
import de.verzahnt.intake.gateway.EventParts;
import de.verzahnt.intake.store.Origin;
import java.time.Instant;

/** From an entry to its event. */
final class OrganisationEvents {
    private OrganisationEvents() {}

    static Organisation state(Entry entry, Instant now, Origin origin) {
        Unit unit = entry.unit();
        return Organisation.newBuilder()
                .setOrganisationId(unit.organisationId())
                .setName(unit.name())
                .setType(unit.type())
                .setSector(Sector.valueOf(unit.sector().name()))
                .setUmbrella(unit.umbrella())
                .setHomeDistrict(unit.homeDistrict())
                .setParentOrganisation(unit.parentOrganisation())
                .setBodyId(entry.bodyId())
                .setResponsibleDistricts(unit.responsibleDistricts())
                .setContactChannel(unit.contactChannel())
                .setLifecycle(entry.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setRevision(entry.revision())
                .setProvenance(EventParts.provenance(origin, now))
                .build();
    }
}
