package de.verzahnt.intake.organisation;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.intake.report.feed.StateTable;
import de.verzahnt.reference.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The copy of the register in this gateway's database. */
public final class OrganisationTable implements KnownOrganisations, StateTable<Organisation> {
    private static final String UPSERT = """
            INSERT INTO known_organisation (id, name, type, sector, body_id, active, revision)
            VALUES (:id, :name, :type, :sector, :body, :active, :revision)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, sector = excluded.sector,
              body_id = excluded.body_id, active = excluded.active, revision = excluded.revision
            WHERE excluded.revision >= known_organisation.revision
            """;

    private static final String SELECT = "SELECT id, name, type, sector, body_id FROM known_organisation WHERE active";

    private final JdbcClient jdbc;

    public OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KnownOrganisation> find(String organisationId) {
        return jdbc.sql(SELECT + " AND id = :id")
                .param("id", organisationId)
                .query(OrganisationTable::organisation)
                .optional();
    }

    @Override
    public List<KnownOrganisation> all() {
        return jdbc.sql(SELECT).query(OrganisationTable::organisation).list();
    }

    @Override
    public String bodyOf(String organisationId) {
        return jdbc.sql("SELECT body_id FROM known_organisation WHERE id = :id")
                .param("id", organisationId)
                .query(String.class)
                .optional()
                .orElse(organisationId);
    }

    /** How many organisations are known. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM known_organisation WHERE active")
                .query(Long.class)
                .single();
    }

    @Override
    public void take(Organisation state) {
        jdbc.sql(UPSERT)
                .param("id", state.getOrganisationId())
                .param("name", state.getName())
                .param("type", state.getType())
                .param("sector", sector(state.getSector()).name())
                .param("body", state.getBodyId())
                .param("active", state.getLifecycle() != Lifecycle.WITHDRAWN)
                .param("revision", state.getRevision())
                .update();
    }

    @Override
    public void forget(String organisationId) {
        jdbc.sql("DELETE FROM known_organisation WHERE id = :id")
                .param("id", organisationId)
                .update();
    }

    private static KnownOrganisation organisation(ResultSet row, int index) throws SQLException {
        return new KnownOrganisation(
                row.getString("id"),
                row.getString("name"),
                row.getString("type"),
                Sector.valueOf(row.getString("sector")),
                row.getString("body_id"));
    }

    private static Sector sector(de.verzahnt.events.Sector sector) {
        return switch (sector) {
            case PUBLIC -> Sector.PUBLIC;
            case FREE -> Sector.FREE;
            // A sector of a newer contract: no legal body we know to treat as public or free.
            case NONE, UNKNOWN -> Sector.NONE;
        };
    }
}
