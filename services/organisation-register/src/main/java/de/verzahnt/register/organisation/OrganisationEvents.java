package de.verzahnt.register.organisation;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.reference.Sector;
import de.verzahnt.register.directory.DirectoryEvents;
import de.verzahnt.starter.deadletter.UnfitRecord;
import java.time.Instant;

/** Organisations as the contract tells of them. */
final class OrganisationEvents implements DirectoryEvents<OrganisationEntry, de.verzahnt.events.Organisation> {

    @Override
    public Topic<de.verzahnt.events.Organisation> topic() {
        return Topics.ORGANISATION;
    }

    @Override
    public de.verzahnt.events.Organisation event(OrganisationEntry entry, Origin origin, Instant at) {
        Organisation organisation = entry.organisation();
        return de.verzahnt.events.Organisation.newBuilder()
                .setOrganisationId(organisation.organisationId())
                .setName(organisation.name())
                .setType(organisation.type())
                .setSector(
                        de.verzahnt.events.Sector.valueOf(organisation.sector().name()))
                .setUmbrella(organisation.umbrella())
                .setHomeDistrict(organisation.homeDistrict())
                .setParentOrganisation(organisation.parentOrganisation())
                .setBodyId(entry.bodyId())
                .setResponsibleDistricts(organisation.responsibleDistricts())
                .setContactChannel(organisation.contactChannel())
                .setLifecycle(entry.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setRevision(entry.revision())
                .setProvenance(origin.provenance(at))
                .build();
    }

    @Override
    public OrganisationEntry entry(de.verzahnt.events.Organisation event) {
        Organisation organisation = new Organisation(
                event.getOrganisationId(),
                event.getName(),
                event.getType(),
                sector(event.getSector()),
                event.getUmbrella(),
                event.getHomeDistrict(),
                event.getParentOrganisation(),
                event.getResponsibleDistricts(),
                event.getContactChannel());
        boolean active = event.getLifecycle() != Lifecycle.WITHDRAWN;
        return new OrganisationEntry(organisation, event.getBodyId(), active, event.getRevision());
    }

    @Override
    public Provenance provenance(de.verzahnt.events.Organisation event) {
        return event.getProvenance();
    }

    private static Sector sector(de.verzahnt.events.Sector sector) {
        if (sector == de.verzahnt.events.Sector.UNKNOWN) {
            throw new UnfitRecord("sector: UNKNOWN (expected: PUBLIC, FREE or NONE)");
        }
        return Sector.valueOf(sector.name());
    }
}
