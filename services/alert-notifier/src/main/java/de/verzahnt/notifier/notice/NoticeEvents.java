package de.verzahnt.notifier.notice;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.NoticeState;
import de.verzahnt.starter.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services where each delivery stands, by the outbox; no address and no content. */
@Component
public class NoticeEvents {

    private static final String TYPE = "de.verzahnt.notice.v1";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    NoticeEvents(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    void recorded(NoticeId notice, Instant at) {
        append(NoticeDelivery.newBuilder()
                .setNoticeId(notice.text())
                .setCaseId(notice.caseId())
                .setCaseRevision(notice.caseRevision())
                .setOrganisationId(notice.organisationId())
                .setState(NoticeState.WAITING)
                .setRecordedAt(at)
                .setChangedAt(at)
                .setNextAttemptAt(at)
                .setRevision(1)
                .build());
    }

    /** Tells of all deliveries that this mail makes, as it stands now; to be called inside the transaction. */
    public void changed(long mailId) {
        jdbc.sql("UPDATE delivery SET revision = revision + 1 WHERE mail_id = ?")
                .param(mailId)
                .update();
        List<NoticeDelivery> states =
                jdbc.sql("""
                        SELECT d.*, n.recorded_at, m.state, m.together, m.attempts, m.smtp_code, m.changed_at,
                            CASE WHEN m.state IN ('WAITING', 'DEFERRED') THEN m.next_attempt_at END AS next_attempt_at
                        FROM mail m JOIN delivery d USING (mail_id) JOIN notice n USING (case_id, case_revision, day)
                        WHERE m.mail_id = ?
                        """).param(mailId).query((row, number) -> state(row)).list();
        states.stream()
                .sorted(Comparator.comparing(NoticeDelivery::getNoticeId))
                .forEach(this::append);
    }

    private void append(NoticeDelivery state) {
        outbox.append(Topics.NOTICE, state, TYPE, state.getChangedAt());
    }

    private static NoticeDelivery state(ResultSet row) throws SQLException {
        var notice = NoticeId.of(row);
        return NoticeDelivery.newBuilder()
                .setNoticeId(notice.text())
                .setCaseId(notice.caseId())
                .setCaseRevision(notice.caseRevision())
                .setOrganisationId(notice.organisationId())
                .setState(NoticeState.valueOf(row.getString("state")))
                .setTogether(row.getBoolean("together"))
                .setAttempts(row.getInt("attempts"))
                .setSmtpCode(row.getObject("smtp_code", Integer.class))
                .setRecordedAt(row.getTimestamp("recorded_at").toInstant())
                .setChangedAt(row.getTimestamp("changed_at").toInstant())
                .setNextAttemptAt(instant(row.getTimestamp("next_attempt_at")))
                .setRevision(row.getLong("revision"))
                .build();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
