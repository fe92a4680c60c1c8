package de.verzahnt.ki.sozialraum;

import de.verzahnt.intake.store.Origin;
import de.verzahnt.reference.Districts;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of Sozialräume; small enough to be read whole. */
final class QuarterStore {
    private static final String UPSERT = """
            INSERT INTO sozialraum (key, withdrawal_reason, revision, reported_at, reported_by, source_system, channel, quarter)
            VALUES (:key, :reason, :revision, :reportedAt, :reportedBy, :source, :channel, CAST(:quarter AS jsonb))
            ON CONFLICT (key) DO UPDATE SET withdrawal_reason = excluded.withdrawal_reason, revision = excluded.revision,
              reported_at = excluded.reported_at, reported_by = excluded.reported_by,
              source_system = excluded.source_system, channel = excluded.channel, quarter = excluded.quarter
            """;

    private final JdbcClient jdbc;
    private final Districts shipped;
    private final JsonMapper json = JsonMapper.builder().build();

    QuarterStore(JdbcClient jdbc, Districts shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    /** All as they stand. */
    Sozialraeume read() {
        return new Sozialraeume(
                jdbc.sql("SELECT quarter, withdrawal_reason, revision FROM sozialraum")
                        .query((row, i) -> new Entry(
                                json.readValue(row.getString("quarter"), Quarter.class),
                                row.getString("withdrawal_reason"),
                                row.getLong("revision")))
                        .list(),
                shipped);
    }

    /** All, held for this transaction: no parent goes while a child comes. */
    Sozialraeume lock() {
        jdbc.sql("lock table sozialraum in share row exclusive mode").update();
        return read();
    }

    void write(Entry entry, Instant now, Origin origin) {
        jdbc.sql(UPSERT)
                .param("key", entry.key())
                .param("reason", entry.withdrawalReason())
                .param("revision", entry.revision())
                .param("reportedAt", now.atOffset(ZoneOffset.UTC))
                .param("reportedBy", origin.reportedBy())
                .param("source", origin.sourceSystem())
                .param("channel", origin.channel().name())
                .param("quarter", json.writeValueAsString(entry.quarter()))
                .update();
    }
}
