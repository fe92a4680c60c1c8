package de.verzahnt.intake.gateway;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.store.StoredOffering;

/** The parts that the events of the gateways share; here the contract's types begin. */
public final class EventParts {
    private EventParts() {}

    /** What is offered. */
    public static OfferingDetails details(Offering o) {
        return OfferingDetails.newBuilder()
                .setTitle(o.title())
                .setDescription(o.description())
                .setField(o.field())
                .setFurtherFields(o.furtherFields())
                .setTargetGroups(o.targetGroups())
                .setFormat(o.format())
                .setRole(o.role())
                .setDistricts(o.districts())
                .setPeriodFrom(o.periodFrom())
                .setPeriodUntil(o.periodUntil())
                .setSchedule(o.schedule())
                .setLanguages(o.languages())
                .setFundingProgramme(o.fundingProgramme())
                .setFundingUntil(o.fundingUntil())
                .setCooperationPartners(o.cooperationPartners())
                .setDelegatedBy(o.delegatedBy())
                .setPartOf(o.partOf())
                .setCapacity(o.capacity())
                .setUrl(o.url())
                .build();
    }

    /** Whether it still stands. */
    public static Lifecycle lifecycle(StoredOffering state) {
        return state.isActive() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN;
    }

    /** Where the state comes from. */
    public static Provenance provenance(StoredOffering state) {
        return state.origin().provenance(state.reportedAt());
    }
}
