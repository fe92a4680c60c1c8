package de.verzahnt.notifier.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of deliveries as digests see it: those that wait for one. */
@Repository
class Gathered {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One delivery that waits. */
    record Waiting(NoticeId notice, NoticeContent content, Instant recordedAt) {}

    private final JdbcClient jdbc;

    Gathered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A recipient for whom something was recorded before this moment, and for whom no digest of it is made.
     *
     * @param after the recipients up to this one are passed over; empty passes over none
     */
    Optional<String> nextRecipient(Instant moment, String after) {
        return jdbc.sql("""
                        SELECT d.organisation_id FROM delivery d JOIN notice n USING (case_id, case_revision, day)
                        WHERE d.mail_id IS NULL AND d.gathered AND n.recorded_at < :moment AND d.organisation_id > :after
                          AND NOT EXISTS (SELECT 1 FROM mail m
                            WHERE m.organisation_id = d.organisation_id AND m.digest_at = :moment)
                        ORDER BY d.organisation_id LIMIT 1
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .query(String.class)
                .optional();
    }

    /** All that waits for this recipient, cases in order, the newest state of each first. */
    List<Waiting> of(String organisationId) {
        return jdbc.sql("""
                        SELECT d.*, n.content, n.recorded_at
                        FROM delivery d JOIN notice n USING (case_id, case_revision, day)
                        WHERE d.mail_id IS NULL AND d.gathered AND d.organisation_id = ?
                        ORDER BY d.case_id, d.case_revision DESC, d.day DESC
                        """)
                .param(organisationId)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** It turned out to be no news. */
    void drop(NoticeId notice) {
        jdbc.sql("""
                        DELETE FROM delivery
                        WHERE case_id = ? AND case_revision = ? AND organisation_id = ? AND day = ? AND mail_id IS NULL
                        """)
                .params(notice.caseId(), notice.caseRevision(), notice.organisationId(), notice.day())
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                NoticeId.of(row),
                JSON.readValue(row.getString("content"), NoticeContent.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
