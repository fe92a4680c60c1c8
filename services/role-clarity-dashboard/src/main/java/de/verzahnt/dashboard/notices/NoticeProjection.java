package de.verzahnt.dashboard.notices;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.NoticeDelivery;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code notice_delivery}. */
@Component
class NoticeProjection implements Projection {

    private final JdbcClient jdbc;

    NoticeProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Topic topic() {
        return Topics.NOTICE;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof NoticeDelivery delivery) {
            row(key, delivery).put(jdbc);
        } else {
            jdbc.sql("DELETE FROM notice_delivery WHERE notice_id = ?")
                    .param(key)
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM notice_delivery").update();
    }

    private static Row row(String key, NoticeDelivery delivery) {
        return new Row("notice_delivery", "notice_id", key)
                .with("case_id", delivery.getCaseId())
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
