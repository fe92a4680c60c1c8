package de.verzahnt.detector.stores;

import de.verzahnt.detector.state.OfferingState;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import java.util.List;
import java.util.Set;

/** Offerings as private state. */
public final class OfferingMapping {

    private OfferingMapping() {}

    /** To the kept form. */
    public static OfferingState toState(Offering offering) {
        return OfferingState.newBuilder()
                .setId(offering.id())
                .setProvider(ProviderMapping.toState(offering.provider()))
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

    /** Back from the kept form. */
    public static Offering fromState(OfferingState state) {
        return new Offering(
                state.getId(),
                ProviderMapping.fromState(state.getProvider()),
                state.getTitle(),
                state.getDescription(),
                state.getField(),
                Set.copyOf(state.getFurtherFields()),
                Set.copyOf(state.getTargetGroups()),
                state.getFormat(),
                state.getRole(),
                Set.copyOf(state.getDistricts()),
                new Period(state.getPeriodFrom(), state.getPeriodUntil()),
                state.getSchedule(),
                Set.copyOf(state.getLanguages()),
                state.getFundingProgramme(),
                Set.copyOf(state.getCooperationPartners()),
                state.getDelegatedBy(),
                state.getPartOf());
    }
}
