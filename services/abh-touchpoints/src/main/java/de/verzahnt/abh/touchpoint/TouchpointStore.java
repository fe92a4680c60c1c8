package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two tables of counts. */
@Repository
class TouchpointStore {

    private final JdbcClient jdbc;

    TouchpointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets only one transaction at a time work on a table, also on one that is not there yet. */
    void lock(TableKey key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(key.id())
                .query((row, number) -> true)
                .single();
    }

    Optional<StoredTable> find(TableKey key) {
        return jdbc.sql("""
                        SELECT revision, withdrawal_reason, reported_at FROM touchpoint_table
                        WHERE authority_id = ? AND period = ?
                        """)
                .params(key.authority(), key.period())
                .query((row, number) -> new StoredTable(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<StoredCell> cells(TableKey key) {
        return jdbc.sql("""
                        SELECT * FROM touchpoint_cell WHERE authority_id = ? AND period = ?
                        ORDER BY kind, referred_to, district_key
                        """)
                .params(key.authority(), key.period())
                .query((row, number) -> cell(row))
                .list();
    }

    void save(TableKey key, StoredTable table) {
        jdbc.sql("""
                        INSERT INTO touchpoint_table (authority_id, period, lifecycle, withdrawal_reason,
                            revision, reported_at)
                        VALUES (:authorityId, :period, :lifecycle, :withdrawalReason, :revision, :reportedAt)
                        ON CONFLICT (authority_id, period) DO UPDATE SET lifecycle = excluded.lifecycle,
                          withdrawal_reason = excluded.withdrawal_reason, revision = excluded.revision,
                          reported_at = excluded.reported_at
                        """)
                .param("authorityId", key.authority())
                .param("period", key.period())
                .param("lifecycle", table.active() ? "ACTIVE" : "WITHDRAWN")
                .param("withdrawalReason", table.withdrawalReason())
                .param("revision", table.revision())
                .param("reportedAt", table.reportedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(TableKey table, StoredCell cell) {
        String referredTo = cell.key().referredTo();
        jdbc.sql("""
                        INSERT INTO touchpoint_cell (authority_id, period, kind, referred_to, district_key,
                            count, active, revision)
                        VALUES (:authorityId, :period, :kind, :referredTo, :districtKey, :count, :active,
                            :revision)
                        ON CONFLICT (authority_id, period, kind, referred_to, district_key) DO UPDATE
                        SET count = excluded.count, active = excluded.active, revision = excluded.revision
                        """)
                .param("authorityId", table.authority())
                .param("period", table.period())
                .param("kind", cell.key().kind())
                .param("referredTo", referredTo == null ? "" : referredTo)
                .param("districtKey", cell.key().districtKey())
                .param("count", cell.count())
                .param("active", cell.active())
                .param("revision", cell.revision())
                .update();
    }

    static StoredCell cell(ResultSet row) throws SQLException {
        String referredTo = row.getString("referred_to");
        CellKey key = new CellKey(
                row.getString("district_key"), row.getString("kind"), referredTo.isEmpty() ? null : referredTo);
        @Nullable Integer count = row.getObject("count", Integer.class);
        return new StoredCell(key, count, row.getBoolean("active"), row.getLong("revision"));
    }
}
