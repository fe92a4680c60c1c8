package de.verzahnt.source.running;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.gateway.EventParts;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.gateway.OfferingEvents;
import de.verzahnt.intake.gateway.ReminderEvents;
import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import java.util.List;
import java.util.Optional;

/** Two associations, the shipped districts, and a gateway for free providers. */
final class Register implements KnownOrganisations, KnownDistricts, Gateway {
    private static final List<KnownOrganisation> ALL = List.of(
            new KnownOrganisation("refugio", "Café Refugio", "VEREIN", Sector.FREE, "refugio"),
            new KnownOrganisation("adna", "ADNA", "MSO", Sector.FREE, "adna"));

    private final ReferenceData reference;

    Register(ReferenceData reference) {
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

    @Override
    public String path() {
        return "/api/v1/activities";
    }

    @Override
    public boolean takes(Sector sector) {
        return sector == Sector.FREE;
    }

    @Override
    public Message takesInWords() {
        return Message.of("problem.told", "ein freier Träger", "a free provider");
    }

    @Override
    public OfferingEvents<AgencyActivity> events() {
        return new OfferingEvents<>(Topics.AGENCY_ACTIVITY, Register::event);
    }

    @Override
    public ReminderEvents<AgencyReminder> reminders() {
        return new ReminderEvents<>(Topics.AGENCY_REMINDER, AgencyReminder::new);
    }

    private static AgencyActivity event(StoredOffering state) {
        return AgencyActivity.newBuilder()
                .setActivityId(state.id())
                .setOrganisationId(state.offering().organisationId())
                .setOffering(EventParts.details(state.offering()))
                .setLifecycle(EventParts.lifecycle(state))
                .setWithdrawalReason(state.withdrawalReason())
                .setRevision(state.revision())
                .setProvenance(EventParts.provenance(state))
                .setConfirmedAt(state.freshness().confirmedAt())
                .setWentStaleAt(state.freshness().wentStaleAt())
                .build();
    }
}
