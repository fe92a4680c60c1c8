package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.decisions.BulkResult.Why;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what came of each bulk, for the one who sent it. */
@Component
class BulkRows {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what came of it in one case; what stands already stays, so that a form sent twice changes nothing. */
    void keep(String bulkId, String subject, BulkResult result) {
        jdbc.sql("""
                        INSERT INTO bulk_answer (bulk_id, case_id, reader_id, position, title, decision_id, refusal_de,
                          refusal_en, answered_at)
                        VALUES (CAST(:bulk AS uuid), :case, :reader, :position, :title, :decision, :de, :en, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("bulk", bulkId)
                .param("case", result.caseId())
                .param("reader", reader(subject))
                .param("position", result.position())
                .param("title", result.title())
                .param("decision", result.decisionId())
                .param("de", german(result.refusal()))
                .param("en", english(result.refusal()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes why one could not be taken back, or that it was. */
    void undone(String bulkId, String caseId, @Nullable Why refusal) {
        jdbc.sql("UPDATE bulk_answer SET undo_de = :de, undo_en = :en"
                        + " WHERE bulk_id = CAST(:bulk AS uuid) AND case_id = :case")
                .param("bulk", bulkId)
                .param("case", caseId)
                .param("de", german(refusal))
                .param("en", english(refusal))
                .update();
    }

    /** What came of a bulk of this account, in the order of its list; nothing when it is none of theirs. */
    List<BulkResult> of(String bulkId, String subject) {
        return jdbc.sql("SELECT * FROM bulk_answer WHERE bulk_id = CAST(? AS uuid) AND reader_id = ? ORDER BY position")
                .param(bulkId)
                .param(reader(subject))
                .query((row, number) -> new BulkResult(
                        row.getInt("position"),
                        row.getString("case_id"),
                        row.getString("title"),
                        row.getString("decision_id"),
                        Why.of(row.getString("refusal_de"), row.getString("refusal_en")),
                        Why.of(row.getString("undo_de"), row.getString("undo_en"))))
                .list();
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    void forgetOld() {
        jdbc.sql("DELETE FROM bulk_answer WHERE answered_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String german(@Nullable Why why) {
        return why == null ? null : why.german();
    }

    private static @Nullable String english(@Nullable Why why) {
        return why == null ? null : why.english();
    }

    private static String reader(String subject) {
        return UUID.nameUUIDFromBytes((subject + "|bulk").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
