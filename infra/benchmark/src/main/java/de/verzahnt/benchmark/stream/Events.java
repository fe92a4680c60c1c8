package de.verzahnt.benchmark.stream;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Provenance;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;
import java.time.Instant;
import java.util.List;

/** Offerings of the rules and those who run them as events of the contract. */
record Events(Instant at) {

    static boolean isPublic(Offering offering) {
        return offering.provider().sector() == Sector.PUBLIC;
    }

    AgencyActivity activity(Offering offering) {
        return AgencyActivity.newBuilder()
                .setActivityId(offering.id())
                .setOrganisationId(offering.provider().organisationId())
                .setOffering(details(offering))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(offering.provider()))
                .build();
    }

    KiProject project(Offering offering) {
        return KiProject.newBuilder()
                .setProjectId(offering.id())
                .setOrganisationId(offering.provider().organisationId())
                .setOffering(details(offering))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(offering.provider()))
                .build();
    }

    Organisation of(Provider provider) {
        return Organisation.newBuilder()
                .setOrganisationId(provider.organisationId())
                .setName(provider.organisationId())
                .setType(provider.type())
                .setSector(de.verzahnt.events.Sector.valueOf(provider.sector().name()))
                .setUmbrella(provider.umbrella())
                .setBodyId(provider.bodyId())
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(provenance(provider))
                .build();
    }

    private Provenance provenance(Provider provider) {
        return new Provenance(at, provider.organisationId(), "benchmark", Channel.API);
    }

    private static OfferingDetails details(Offering offering) {
        return OfferingDetails.newBuilder()
                .setTitle(offering.title())
                .setDescription(offering.description())
                .setField(offering.field())
                .setFurtherFields(List.copyOf(offering.furtherFields()))
                .setTargetGroups(List.copyOf(offering.targetGroups()))
                .setFormat(offering.format())
                .setRole(offering.role())
                .setDistricts(List.copyOf(offering.districts()))
                .setPeriodFrom(offering.period().from())
                .setPeriodUntil(offering.period().until())
                .setSchedule(offering.schedule())
                .setLanguages(List.copyOf(offering.languages()))
                .setFundingProgramme(offering.fundingProgramme())
                .setCooperationPartners(List.copyOf(offering.cooperationPartners()))
                .setDelegatedBy(offering.delegatedBy())
                .setPartOf(offering.partOf())
                .build();
    }
}
