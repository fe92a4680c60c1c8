package de.verzahnt.source.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources in the gateway's database. */
public final class SourceTable {
    private static final String INSERT = """
            INSERT INTO source (id, organisation_id, name, address, kind, defaults, interval_ms, grace_days, revision,
              next_fetch_at)
            VALUES (:id, :organisation, :name, :address, :kind, CAST(:defaults AS jsonb), :interval, :grace, :revision,
              :next)
            """;
    private static final String SETTING = """
            UPDATE source SET name = :name, address = :address, kind = :kind, defaults = CAST(:defaults AS jsonb),
              interval_ms = :interval, grace_days = :grace, revision = :revision
            WHERE id = :id
            """;
    private static final String STATE = """
            UPDATE source SET recognised = :recognised, pause = :pause, etag = :etag, last_modified = :modified,
              checksum = :checksum, last_fetch = CAST(:last AS jsonb), failures = :failures, hold = CAST(:hold AS jsonb),
              next_fetch_at = :next
            WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final SourceRows rows = new SourceRows();

    public SourceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Source source) {
        jdbc.sql(INSERT)
                .params(rows.setting(source))
                .param("organisation", source.setting().organisationId())
                .param("next", at(source.state().nextFetchAt()))
                .update();
    }

    public Optional<Source> find(UUID id) {
        return jdbc.sql("SELECT * FROM source WHERE id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The source, held for this transaction. */
    public Optional<Source> lock(UUID id) {
        return jdbc.sql("SELECT * FROM source WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** Those of these organisations, by name. */
    public List<Source> of(Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM source WHERE organisation_id IN (:organisations) ORDER BY name, id")
                        .param("organisations", organisations)
                        .query(rows)
                        .list();
    }

    /** All that are to be read. */
    public List<Source> running() {
        return jdbc.sql("SELECT * FROM source WHERE pause IS NULL").query(rows).list();
    }

    /** Keeps what people said. */
    public void changeSetting(Source source) {
        jdbc.sql(SETTING).params(rows.setting(source)).update();
    }

    /** Keeps where it stands. */
    public void changeState(Source source) {
        jdbc.sql(STATE).params(rows.state(source)).update();
    }

    public void delete(UUID id) {
        jdbc.sql("DELETE FROM source WHERE id = :id").param("id", id).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
