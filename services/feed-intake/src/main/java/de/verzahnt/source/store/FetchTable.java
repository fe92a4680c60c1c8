package de.verzahnt.source.store;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The fetches of the sources: what is due at one moment is begun once and concluded once, whichever instances run and
 * whichever of them is killed.
 */
public final class FetchTable {
    private static final String BEGIN = """
            INSERT INTO source_fetch (source_id, due_at, begun_at) VALUES (:id, :due, :at)
            ON CONFLICT (source_id, due_at) DO NOTHING
            """;
    private static final String CONCLUDE = """
            UPDATE source_fetch SET fetched_at = :at, outcome = :outcome
            WHERE source_id = :id AND due_at = :due AND outcome IS NULL
            """;
    private static final String OPEN = """
            SELECT count(*) FROM source_fetch WHERE source_id = :id AND due_at = :due AND outcome IS NULL
            """;
    private static final String PROGRESS = """
            UPDATE source_fetch SET rows_done = :done, rows_total = :total WHERE source_id = :id AND due_at = :due
            """;
    private static final String RUNNING = """
            SELECT source.id, begun_at, rows_done, rows_total FROM source
            JOIN source_fetch ON source_fetch.source_id = source.id AND due_at = next_fetch_at AND outcome IS NULL
            WHERE source.id IN (:ids)
            """;
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    public FetchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that what is due then will be asked for now; false when that was noted already. */
    public boolean begin(UUID id, Instant due, Instant now) {
        return jdbc.sql(BEGIN)
                        .param("id", id)
                        .param("due", at(due))
                        .param("at", at(now))
                        .update()
                == 1;
    }

    /** Whether it was begun and nobody has concluded it yet. */
    public boolean isOpen(UUID id, Instant due) {
        return jdbc.sql(OPEN)
                        .param("id", id)
                        .param("due", at(due))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Notes how far the fetch is. */
    public void progress(UUID id, Instant due, int done, int total) {
        jdbc.sql(PROGRESS)
                .param("id", id)
                .param("due", at(due))
                .param("done", done)
                .param("total", total)
                .update();
    }

    /** Those of these sources that are being fetched, by id. */
    public Map<UUID, Running> running(Collection<UUID> ids) {
        Map<UUID, Running> running = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(RUNNING).param("ids", ids).query((ResultSet row) -> {
                Instant since = row.getObject("begun_at", OffsetDateTime.class).toInstant();
                running.put(
                        row.getObject("id", UUID.class),
                        new Running(since, row.getInt("rows_done"), row.getInt("rows_total")));
            });
        }
        return running;
    }

    /** Notes that what was due then is done; false when somebody else was faster. */
    public boolean conclude(UUID id, Instant due, LastFetch fetch) {
        jdbc.sql("DELETE FROM source_fetch WHERE source_id = :id AND begun_at < :old")
                .param("id", id)
                .param("old", at(fetch.at().minus(KEPT)))
                .update();
        return jdbc.sql(CONCLUDE)
                        .param("id", id)
                        .param("due", at(due))
                        .param("at", at(fetch.at()))
                        .param("outcome", fetch.outcome().name())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
