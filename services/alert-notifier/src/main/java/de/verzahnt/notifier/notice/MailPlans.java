package de.verzahnt.notifier.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what mails there are to be. Their Message-ID is fixed here, so that a mail sent again is the same mail. */
@Repository
class MailPlans {

    private final JdbcClient jdbc;
    private final MessageIds messageIds;

    MailPlans(JdbcClient jdbc, MessageIds messageIds) {
        this.jdbc = jdbc;
        this.messageIds = messageIds;
    }

    /**
     * Makes one mail of these deliveries.
     *
     * @param notices all of one recipient; of one case unless {@code together}
     */
    void makeOne(List<NoticeId> notices, boolean together, Instant now) {
        NoticeId newest = notices.stream()
                .max(Comparator.comparing(NoticeId::caseRevision).thenComparing(NoticeId::caseId))
                .orElseThrow();
        long mailId = jdbc.sql("""
                        INSERT INTO mail (organisation_id, message_id, earlier, together, state, next_attempt_at, made_at,
                            changed_at) VALUES (:organisation, :id, :earlier, :together, 'WAITING', :now, :now, :now)
                        RETURNING mail_id
                        """)
                .param("organisation", newest.organisationId())
                .param("id", messageIds.of(newest, together))
                .param("earlier", together ? new String[0] : earlier(newest))
                .param("together", together)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (NoticeId notice : notices) {
            jdbc.sql("UPDATE delivery SET mail_id = ? WHERE case_id = ? AND case_revision = ? AND organisation_id = ?")
                    .param(mailId)
                    .param(notice.caseId())
                    .param(notice.caseRevision())
                    .param(notice.organisationId())
                    .update();
        }
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
