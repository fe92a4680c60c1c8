package de.verzahnt.dashboard.notices;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.NoticeDelivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code notice_delivery}. */
@Component
class NoticeProjection extends TableProjection<NoticeDelivery> {

    NoticeProjection(JdbcClient jdbc) {
        super(jdbc, Topics.NOTICE, "notice_delivery", "notice_id");
    }

    @Override
    protected Row filled(Row row, NoticeDelivery delivery) {
        return row.with("case_id", delivery.getCaseId())
                .with("case_revision", delivery.getCaseRevision())
                .with("organisation_id", delivery.getOrganisationId())
                .with("state", delivery.getState().name())
                .with("together", delivery.getTogether())
                .with("attempts", delivery.getAttempts())
                .with("smtp_code", delivery.getSmtpCode())
                .with("recorded_at", delivery.getRecordedAt())
                .with("changed_at", delivery.getChangedAt())
                .with("next_attempt_at", delivery.getNextAttemptAt())
                .with("revision", delivery.getRevision());
    }
}
