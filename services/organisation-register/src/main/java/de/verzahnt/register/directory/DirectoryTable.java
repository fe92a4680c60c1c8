package de.verzahnt.register.directory;

import de.verzahnt.intake.report.event.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of a directory; small enough to be read whole. Of one id it only ever takes a newer revision. */
public final class DirectoryTable<E extends DirectoryEntry<?>, D extends Directory<?, E>> {
    private static final String UPSERT = """
            INSERT INTO %1$s (id, revision, reported_at, reported_by, source_system, channel, entry)
            VALUES (:id, :revision, :reportedAt, :reportedBy, :source, :channel, CAST(:entry AS jsonb))
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, reported_at = excluded.reported_at,
              reported_by = excluded.reported_by, source_system = excluded.source_system, channel = excluded.channel,
              entry = excluded.entry
            WHERE excluded.revision > %1$s.revision
            """;

    private final JdbcClient jdbc;
    private final String name;
    private final Class<E> type;
    private final Function<Collection<E>, D> directory;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * A table of the database.
     *
     * @param directory makes the directory of all entries
     */
    public DirectoryTable(JdbcClient jdbc, String name, Class<E> type, Function<Collection<E>, D> directory) {
        this.jdbc = jdbc;
        this.name = name;
        this.type = type;
        this.directory = directory;
    }

    /** The directory as it stands. */
    public D read() {
        List<E> entries = jdbc.sql("SELECT entry FROM " + name)
                .query((row, i) -> json.readValue(row.getString("entry"), type))
                .list();
        return directory.apply(entries);
    }

    /** The directory, held for this transaction: changes that depend on each other happen one after the other. */
    D lock() {
        jdbc.sql("LOCK TABLE " + name + " IN SHARE ROW EXCLUSIVE MODE").update();
        return read();
    }

    void write(E entry, Origin origin, Instant at) {
        jdbc.sql(UPSERT.formatted(name))
                .param("id", entry.id())
                .param("revision", entry.revision())
                .param("reportedAt", at.atOffset(ZoneOffset.UTC))
                .param("reportedBy", origin.reportedBy())
                .param("source", origin.sourceSystem())
                .param("channel", origin.channel().name())
                .param("entry", json.writeValueAsString(entry))
                .update();
    }

    void forget(String id) {
        jdbc.sql("DELETE FROM " + name + " WHERE id = :id").param("id", id).update();
    }
}
