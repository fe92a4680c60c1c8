package de.verzahnt.notifier.reminder;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.starter.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services where the mail of each reminder stands, by the outbox; no address and no content. */
@Component
public class ReminderDeliveries {
    private static final String TYPE = "de.verzahnt.reminder-delivery.v1";
    private static final String CHANGED = """
            UPDATE reminder r SET revision = r.revision + 1 FROM mail m
            WHERE m.mail_id = ? AND m.reminder_id = r.reminder_id
            RETURNING r.reminder_id, r.revision, coalesce(jsonb_typeof(r.content -> 'source') = 'object', false) AS paused,
                m.organisation_id, m.state, m.attempts, m.smtp_code, m.made_at, m.changed_at,
                CASE WHEN m.state IN ('WAITING', 'DEFERRED') THEN m.next_attempt_at END AS next_attempt_at
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    ReminderDeliveries(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Tells how this mail stands now, when it is that of a reminder; to be called inside the transaction. */
    public void changed(long mailId) {
        jdbc.sql(CHANGED)
                .param(mailId)
                .query((row, number) -> state(row))
                .optional()
                .ifPresent(state -> outbox.append(Topics.REMINDER_DELIVERY, state, TYPE, state.getChangedAt()));
    }

    private static ReminderDelivery state(ResultSet row) throws SQLException {
        Timestamp next = row.getTimestamp("next_attempt_at");
        return ReminderDelivery.newBuilder()
                .setReminderId(row.getString("reminder_id"))
                .setOrganisationId(row.getString("organisation_id"))
                .setKind(row.getBoolean("paused") ? ReminderKind.SOURCE_PAUSED : ReminderKind.CONFIRM_OFFERINGS)
                .setState(NoticeState.valueOf(row.getString("state")))
                .setAttempts(row.getInt("attempts"))
                .setSmtpCode(row.getObject("smtp_code", Integer.class))
                .setRecordedAt(row.getTimestamp("made_at").toInstant())
                .setChangedAt(row.getTimestamp("changed_at").toInstant())
                .setNextAttemptAt(next == null ? null : next.toInstant())
                .setRevision(row.getLong("revision"))
                .build();
    }
}
