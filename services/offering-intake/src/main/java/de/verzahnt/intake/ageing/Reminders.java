package de.verzahnt.intake.ageing;

import de.verzahnt.events.PausedSource;
import de.verzahnt.events.ReminderDetails;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.events.ReminderOffering;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What organisations are to be reminded of by mail, in the transaction at hand. */
public final class Reminders {
    private final Gateway gateway;
    private final Outbox outbox;

    public Reminders(Gateway gateway, Outbox outbox) {
        this.gateway = gateway;
        this.outbox = outbox;
    }

    /** A source was paused: its owner hears of it once. */
    public void paused(String organisation, PausedSource source, Instant now) {
        ReminderDetails details = reminder(organisation, ReminderKind.SOURCE_PAUSED, now)
                .setSource(source)
                .build();
        gateway.reminders().publish(UUID.randomUUID().toString(), details, outbox);
    }

    /** These are to be confirmed. */
    void toConfirm(String reminderId, String organisation, List<ReminderOffering> offerings, Instant now) {
        ReminderDetails details = reminder(organisation, ReminderKind.CONFIRM_OFFERINGS, now)
                .setOfferings(offerings)
                .build();
        gateway.reminders().publish(reminderId, details, outbox);
    }

    private static ReminderDetails.Builder reminder(String organisation, ReminderKind kind, Instant now) {
        return ReminderDetails.newBuilder()
                .setOrganisationId(organisation)
                .setKind(kind)
                .setRemindedAt(now);
    }
}
