package de.verzahnt.notifier.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what mails there are to be. Their Message-ID is fixed here, so that a mail sent again is the same mail. */
@Repository
public class MailPlans {

    private final JdbcClient jdbc;
    private final MessageIds messageIds;
    private final Clock clock;

    MailPlans(JdbcClient jdbc, MessageIds messageIds, Clock clock) {
        this.jdbc = jdbc;
        this.messageIds = messageIds;
        this.clock = clock;
    }

    /** Makes the mail of a reminder; its number. */
    public long ofReminder(String reminderId, String organisationId) {
        return mail(
                        organisationId,
                        messageIds.ofReminder(reminderId),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .param("earlier", new String[0])
                .param("together", false)
                .param("reminder", reminderId)
                .param("digest", null)
                .param("digestAt", null)
                .query(Long.class)
                .single();
    }

    /**
     * Makes one mail of these deliveries.
     *
     * @param notices all of one recipient; of one case unless {@code together}
     */
    void makeOne(List<NoticeId> notices, boolean together, Instant now) {
        NoticeId newest = notices.stream()
                .max(Comparator.comparing(NoticeId::caseRevision)
                        .thenComparing(NoticeId::day)
                        .thenComparing(NoticeId::caseId))
                .orElseThrow();
        long mailId = mail(newest.organisationId(), messageIds.of(newest, together), now)
                .param("earlier", together ? new String[0] : earlier(newest))
                .param("together", together)
                .param("reminder", null)
                .param("digest", null)
                .param("digestAt", null)
                .query(Long.class)
                .single();
        notices.forEach(notice -> goesBy(mailId, notice));
    }

    /**
     * Makes the digest of this moment; its number.
     *
     * @param notices those it tells of, all of this recipient
     * @param content what it says, in JSON
     */
    long ofDigest(String organisationId, List<NoticeId> notices, String content, Instant at, Instant now) {
        long mailId = mail(organisationId, messageIds.ofDigest(organisationId, at), now)
                .param("earlier", new String[0])
                .param("together", true)
                .param("reminder", null)
                .param("digest", content)
                .param("digestAt", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        notices.forEach(notice -> goesBy(mailId, notice));
        return mailId;
    }

    private void goesBy(long mailId, NoticeId notice) {
        jdbc.sql("""
                        UPDATE delivery SET mail_id = ?
                        WHERE case_id = ? AND case_revision = ? AND organisation_id = ? AND day = ?
                        """)
                .param(mailId)
                .param(notice.caseId())
                .param(notice.caseRevision())
                .param(notice.organisationId())
                .param(notice.day())
                .update();
    }

    private JdbcClient.StatementSpec mail(String organisationId, String messageId, Instant now) {
        return jdbc.sql("""
                        INSERT INTO mail (organisation_id, message_id, earlier, together, state, next_attempt_at, made_at,
                            changed_at, reminder_id, digest, digest_at)
                        VALUES (:organisation, :id, :earlier, :together, 'WAITING', :now, :now, :now, :reminder,
                            CAST(:digest AS jsonb), CAST(:digestAt AS timestamptz))
                        RETURNING mail_id
                        """)
                .param("organisation", organisationId)
                .param("id", messageId)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** The thread of a case with one recipient, oldest first. */
    private String[] earlier(NoticeId notice) {
        return jdbc.sql("""
                        SELECT DISTINCT m.mail_id, m.message_id FROM mail m JOIN delivery d USING (mail_id)
                        WHERE d.case_id = ? AND d.organisation_id = ? AND NOT m.together ORDER BY m.mail_id
                        """)
                .param(notice.caseId())
                .param(notice.organisationId())
                .query((row, number) -> row.getString(2))
                .list()
                .toArray(String[]::new);
    }
}
