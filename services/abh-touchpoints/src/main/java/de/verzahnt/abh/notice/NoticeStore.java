package de.verzahnt.abh.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of process changes. */
@Repository
class NoticeStore {

    private static final String UPSERT = """
            INSERT INTO process_change (change_id, authority_id, kind, title, description,
                district_key, valid_from, valid_until, target_groups, languages, lifecycle,
                withdrawal_reason, revision, reported_at)
            VALUES (:changeId, :authorityId, :kind, :title, :description, :districtKey, :validFrom,
                :validUntil, :targetGroups, :languages, :lifecycle, :withdrawalReason, :revision,
                :reportedAt)
            ON CONFLICT (change_id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
              description = excluded.description, district_key = excluded.district_key,
              valid_from = excluded.valid_from, valid_until = excluded.valid_until,
              target_groups = excluded.target_groups, languages = excluded.languages,
              lifecycle = excluded.lifecycle, withdrawal_reason = excluded.withdrawal_reason,
              revision = excluded.revision, reported_at = excluded.reported_at
            """;

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String changeId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 2))")
                .param(changeId)
                .query((row, number) -> true)
                .single();
    }

    Optional<StoredNotice> find(String changeId) {
        return jdbc.sql("SELECT * FROM process_change WHERE change_id = ?")
                .param(changeId)
                .query((row, number) -> notice(row))
                .optional();
    }

    List<StoredNotice> page(@Nullable String authority, int page, int size) {
        return jdbc.sql("""
                        SELECT * FROM process_change
                        WHERE lifecycle = 'ACTIVE' AND (:authority::text IS NULL OR authority_id = :authority)
                        ORDER BY valid_from DESC, change_id LIMIT :size OFFSET :offset
                        """)
                .param("authority", authority)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> notice(row))
                .list();
    }

    void save(StoredNotice state) {
        Notice notice = state.notice();
        jdbc.sql(UPSERT)
                .param("changeId", state.changeId())
                .param("authorityId", state.authority())
                .param("kind", notice.kind())
                .param("title", notice.title())
                .param("description", notice.description())
                .param("districtKey", notice.districtKey())
                .param("validFrom", notice.validFrom())
                .param("validUntil", notice.validUntil())
                .param("targetGroups", notice.targetGroups().toArray(String[]::new))
                .param("languages", notice.languages().toArray(String[]::new))
                .param("lifecycle", state.active() ? "ACTIVE" : "WITHDRAWN")
                .param("withdrawalReason", state.withdrawalReason())
                .param("revision", state.revision())
                .param("reportedAt", state.reportedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StoredNotice notice(ResultSet row) throws SQLException {
        Notice notice = new Notice(
                row.getString("kind"),
                row.getString("title"),
                row.getString("description"),
                row.getString("district_key"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                texts(row.getArray("target_groups")),
                texts(row.getArray("languages")));
        return new StoredNotice(
                row.getString("change_id"),
                row.getString("authority_id"),
                notice,
                row.getString("withdrawal_reason"),
                row.getLong("revision"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
