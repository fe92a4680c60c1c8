package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.notice.NoticeEvents;
import de.verzahnt.notifier.notice.NoticeProperties;
import de.verzahnt.notifier.reminder.ReminderDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of mails as sending sees it. */
@Repository
class Mails {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What one mail says of one case.
     *
     * @param traceparent of the case event; null when it carried none
     */
    record CaseContent(
            String caseId,
            long caseRevision,
            NoticeContent content,
            @Nullable String traceparent) {}

    private final JdbcClient jdbc;
    private final NoticeEvents events;
    private final ReminderDeliveries reminders;
    private final Duration patience;

    Mails(JdbcClient jdbc, NoticeEvents events, ReminderDeliveries reminders, NoticeProperties settings) {
        this.jdbc = jdbc;
        this.patience = settings.patience();
        this.events = events;
        this.reminders = reminders;
    }

    /**
     * Takes one that is due for this transaction alone; other instances pass it over meanwhile. A reminder waits a while for
     * its organisation to be known: its mailbox may be on the way.
     */
    Optional<DueMail> claim(Instant now) {
        return jdbc.sql("""
                        SELECT * FROM mail m WHERE state IN ('WAITING', 'DEFERRED') AND next_attempt_at <= :now
                          AND (reminder_id IS NULL OR made_at <= :waited OR EXISTS (
                            SELECT 1 FROM known_organisation o WHERE o.organisation_id = m.organisation_id))
                        ORDER BY next_attempt_at, mail_id LIMIT 1 FOR UPDATE OF m SKIP LOCKED
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("waited", now.minus(patience).atOffset(ZoneOffset.UTC))
                .query((row, number) -> DueMail.of(row))
                .optional();
    }

    /** What it tells, the newest state of each case first. */
    List<CaseContent> contents(long mailId) {
        return jdbc.sql("""
                        SELECT d.case_id, d.case_revision, n.content, n.traceparent
                        FROM delivery d JOIN notice n USING (case_id, case_revision, day)
                        WHERE d.mail_id = ? ORDER BY d.case_id, d.case_revision DESC, d.day DESC
                        """)
                .param(mailId)
                .query((row, number) -> new CaseContent(
                        row.getString(1),
                        row.getLong(2),
                        JSON.readValue(row.getString(3), NoticeContent.class),
                        row.getString(4)))
                .list();
    }

    /** Writes where it stands after a try, and tells of it. */
    void stands(DueMail mail, String state, int attempts, @Nullable Integer code, Instant next, Instant now) {
        jdbc.sql("""
                        UPDATE mail SET state = ?, attempts = ?, smtp_code = ?, next_attempt_at = ?, changed_at = ?
                        WHERE mail_id = ?
                        """)
                .param(state)
                .param(attempts)
                .param(code)
                .param(next.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(mail.mailId())
                .update();
        tell(mail.mailId());
    }

    /** Tries once more what could not reach this organisation, or units that share its mailbox. */
    void tryAgain(String organisationId, Instant since, Instant now) {
        List<Long> again = jdbc.sql("""
                        UPDATE mail m SET state = 'WAITING', next_attempt_at = :now, changed_at = :now
                        FROM known_organisation o WHERE o.organisation_id = m.organisation_id
                            AND :organisation IN (o.organisation_id, o.body_id)
                            AND m.state IN ('NO_MAILBOX', 'REFUSED', 'GIVEN_UP') AND m.made_at >= :since
                        RETURNING m.mail_id
                        """)
                .param("organisation", organisationId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
        again.stream().sorted().forEach(this::tell);
    }

    /** Looks again at what waits for this organisation's quiet hours to end. */
    void wakeUp(String organisationId, Instant now) {
        jdbc.sql("""
                        UPDATE mail SET next_attempt_at = :now
                        WHERE organisation_id = :organisation AND state = 'WAITING' AND next_attempt_at > :now
                        """)
                .param("organisation", organisationId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void tell(long mailId) {
        events.changed(mailId);
        reminders.changed(mailId);
    }

    /** Deliveries and reminders that are neither made nor given up; what is gathered for a digest does not wait. */
    long waiting() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM delivery d LEFT JOIN mail m USING (mail_id)
                            WHERE m.state IN ('WAITING', 'DEFERRED') OR m.state IS NULL AND NOT d.gathered)
                          + (SELECT count(*) FROM mail
                            WHERE reminder_id IS NOT NULL AND state IN ('WAITING', 'DEFERRED'))
                        """).query(Long.class).single();
    }

    /** Organisations whose newest reminder reached nobody: their offerings do not end, and nobody keeps them current. */
    long unreminded() {
        return jdbc.sql("""
                        SELECT count(*) FROM (
                          SELECT DISTINCT ON (organisation_id) state FROM mail WHERE reminder_id IS NOT NULL
                          ORDER BY organisation_id, mail_id DESC) AS newest
                        WHERE state IN ('NO_MAILBOX', 'REFUSED', 'GIVEN_UP')
                        """).query(Long.class).single();
    }
}
