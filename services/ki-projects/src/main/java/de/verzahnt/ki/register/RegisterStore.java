package de.verzahnt.ki.register;

import de.verzahnt.intake.store.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The register's table; small enough to be read whole. */
final class RegisterStore {
    private static final String UPSERT = """
            INSERT INTO organisation (id, body_id, active, revision, reported_at, reported_by, source_system, channel, unit)
            VALUES (:id, :body, :active, :revision, :reportedAt, :reportedBy, :source, :channel, CAST(:unit AS jsonb))
            ON CONFLICT (id) DO UPDATE SET body_id = excluded.body_id, active = excluded.active,
              revision = excluded.revision, reported_at = excluded.reported_at, reported_by = excluded.reported_by,
              source_system = excluded.source_system, channel = excluded.channel, unit = excluded.unit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The register as it stands. */
    Register read() {
        return new Register(jdbc.sql("SELECT unit, body_id, active, revision FROM organisation")
                .query((row, i) -> new Entry(
                        json.readValue(row.getString("unit"), Unit.class),
                        row.getString("body_id"),
                        row.getBoolean("active"),
                        row.getLong("revision")))
                .list());
    }

    /** The register, held for this transaction: changes of the chains of parents happen one after the other. */
    Register lock() {
        jdbc.sql("lock table organisation in share row exclusive mode").update();
        return read();
    }

    void write(Entry entry, Instant now, Origin origin) {
        jdbc.sql(UPSERT)
                .param("id", entry.id())
                .param("body", entry.bodyId())
                .param("active", entry.active())
                .param("revision", entry.revision())
                .param("reportedAt", now.atOffset(ZoneOffset.UTC))
                .param("reportedBy", origin.reportedBy())
                .param("source", origin.sourceSystem())
                .param("channel", origin.channel().name())
                .param("unit", json.writeValueAsString(entry.unit()))
                .update();
    }
}
