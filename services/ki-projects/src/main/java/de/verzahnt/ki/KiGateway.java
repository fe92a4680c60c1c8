package de.verzahnt.ki;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.KiReminder;
import de.verzahnt.intake.gateway.EventParts;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.gateway.OfferingEvents;
import de.verzahnt.intake.gateway.ReminderEvents;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;

/** Takes what public bodies report. */
final class KiGateway implements Gateway {

    @Override
    public String path() {
        return "/api/v1/projects";
    }

    @Override
    public boolean takes(Sector sector) {
        return sector == Sector.PUBLIC;
    }

    @Override
    public Message takesInWords() {
        return Message.of("project.takes");
    }

    @Override
    public OfferingEvents<KiProject> events() {
        return new OfferingEvents<>(Topics.KI_PROJECT, KiGateway::event);
    }

    @Override
    public ReminderEvents<KiReminder> reminders() {
        return new ReminderEvents<>(Topics.KI_REMINDER, KiReminder::new);
    }

    private static KiProject event(StoredOffering state) {
        return KiProject.newBuilder()
                .setProjectId(state.id())
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
