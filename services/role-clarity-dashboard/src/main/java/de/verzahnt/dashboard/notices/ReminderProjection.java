package de.verzahnt.dashboard.notices;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.ReminderDelivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code reminder_delivery}. */
@Component
class ReminderProjection extends TableProjection<ReminderDelivery> {

    ReminderProjection(JdbcClient jdbc) {
        super(jdbc, Topics.REMINDER_DELIVERY, "reminder_delivery", "reminder_id");
    }

    @Override
    protected Row filled(Row row, ReminderDelivery delivery) {
        return row.with("kind", delivery.getKind().name())
                .with("organisation_id", delivery.getOrganisationId())
                .with("state", delivery.getState().name())
                .with("attempts", delivery.getAttempts())
                .with("smtp_code", delivery.getSmtpCode())
                .with("recorded_at", delivery.getRecordedAt())
                .with("changed_at", delivery.getChangedAt())
                .with("next_attempt_at", delivery.getNextAttemptAt())
                .with("revision", delivery.getRevision());
    }
}
