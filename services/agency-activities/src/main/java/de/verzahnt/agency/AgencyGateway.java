package de.verzahnt.agency;

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

/** Takes what free providers and networks without legal body report. */
final class AgencyGateway implements Gateway {

    @Override
    public String path() {
        return "/api/v1/activities";
    }

    @Override
    public boolean takes(Sector sector) {
        return sector == Sector.FREE || sector == Sector.NONE;
    }

    @Override
    public Message takesInWords() {
        return Message.of("agency.takes");
    }

    @Override
    public OfferingEvents<AgencyActivity> events() {
        return new OfferingEvents<>(Topics.AGENCY_ACTIVITY, AgencyGateway::event);
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
