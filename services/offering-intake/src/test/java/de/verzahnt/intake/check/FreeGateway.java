package de.verzahnt.intake.check;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.intake.gateway.EventParts;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.gateway.OfferingEvents;
import de.verzahnt.intake.gateway.ReminderEvents;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;

/** A gateway for free providers, as the agencies' one is. */
public final class FreeGateway implements Gateway {

    @Override
    public String path() {
        return "/api/v1/activities";
    }

    @Override
    public boolean takes(Sector sector) {
        return sector != Sector.PUBLIC;
    }

    @Override
    public Message takesInWords() {
        return Message.of("problem.told", "ein freier Träger", "a free provider");
    }

    @Override
    public OfferingEvents<AgencyActivity> events() {
        return new OfferingEvents<>(Topics.AGENCY_ACTIVITY, FreeGateway::event);
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
