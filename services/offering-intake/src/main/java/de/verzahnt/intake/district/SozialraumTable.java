package de.verzahnt.intake.district;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.report.feed.StateTable;
import de.verzahnt.reference.Districts;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shipped list, and the copy of the kept Sozialräume in this gateway's database. */
final class SozialraumTable implements KnownDistricts, StateTable<Sozialraum> {
    private static final String UPSERT = """
            INSERT INTO known_sozialraum (key, active, revision) VALUES (:key, :active, :revision)
            ON CONFLICT (key) DO UPDATE SET active = excluded.active, revision = excluded.revision
            WHERE excluded.revision >= known_sozialraum.revision
            """;

    private final JdbcClient jdbc;
    private final Districts shipped;

    SozialraumTable(JdbcClient jdbc, Districts shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    @Override
    public boolean takes(String key) {
        return shipped.find(key).isPresent() || kept(key).orElse(false);
    }

    @Override
    public boolean knows(String key) {
        return shipped.find(key).isPresent() || kept(key).isPresent();
    }

    private Optional<Boolean> kept(String key) {
        return jdbc.sql("SELECT active FROM known_sozialraum WHERE key = :key")
                .param("key", key)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public void take(Sozialraum state) {
        jdbc.sql(UPSERT)
                .param("key", state.getKey())
                .param("active", state.getLifecycle() != Lifecycle.WITHDRAWN)
                .param("revision", state.getRevision())
                .update();
    }

    @Override
    public void forget(String key) {
        jdbc.sql("DELETE FROM known_sozialraum WHERE key = :key")
                .param("key", key)
                .update();
    }
}
