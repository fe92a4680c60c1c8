package de.verzahnt.starter.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table as the relay sees it. */
final class OutboxRows {

    // One number for all: the lock lives in the database, and each service has its own database.
    private static final long RELAY_LOCK = 0x6f7574626f78L;

    /**
     * What waits.
     *
     * @param rows how many
     * @param age of the oldest; zero when none waits
     */
    record Backlog(long rows, Duration age) {

        static Backlog of(ResultSet row) throws SQLException {
            return new Backlog(row.getLong(1), Duration.ofMillis(Math.max(0, row.getLong(2))));
        }
    }

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes this transaction the only relay of the database; false when another instance is at it. */
    boolean lock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(RELAY_LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The oldest rows of all lanes but these. */
    List<OutboxRow> oldest(int limit, List<String> without) {
        return jdbc.sql("SELECT * FROM outbox WHERE topic || '/' || record_key <> ALL (?) ORDER BY id LIMIT ?")
                .param(without.toArray(String[]::new))
                .param(limit)
                .query((row, number) -> OutboxRow.of(row))
                .list();
    }

    void delete(List<Long> ids) {
        jdbc.sql("DELETE FROM outbox WHERE id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .update();
    }

    /** Deletes what has arrived though nobody noted it. */
    void deleteEvents(Set<String> eventIds) {
        jdbc.sql("DELETE FROM outbox WHERE event_id::text = ANY (?)")
                .param(eventIds.toArray(String[]::new))
                .update();
    }

    // The database's clock on both sides: the age must not depend on how far the service's clock is off.
    Backlog backlog() {
        return jdbc.sql("""
                        SELECT count(*),
                               coalesce(1000 * extract(epoch FROM clock_timestamp() - min(appended_at)), 0)::bigint
                        FROM outbox
                        """).query((row, number) -> Backlog.of(row)).single();
    }
}
