package de.verzahnt.abh.authority;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.intake.report.feed.StateTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copy of the register's authorities in this gateway's database. */
@Repository
class AuthorityTable implements StateTable<Organisation> {

    private static final String TYPE = "ABH";

    private final JdbcClient jdbc;

    AuthorityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authority> find(String id) {
        return jdbc.sql("SELECT organisation_id, districts FROM known_authority WHERE organisation_id = ? AND active")
                .param(id)
                .query((row, number) -> authority(row))
                .optional();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM known_authority WHERE active")
                .query(Long.class)
                .single();
    }

    @Override
    public void take(Organisation state) {
        boolean active =
                state.getLifecycle() != Lifecycle.WITHDRAWN && state.getType().equals(TYPE);
        jdbc.sql("""
                        INSERT INTO known_authority (organisation_id, districts, active, revision)
                        VALUES (:organisationId, :districts, :active, :revision)
                        ON CONFLICT (organisation_id) DO UPDATE
                        SET districts = excluded.districts, active = excluded.active, revision = excluded.revision
                        WHERE excluded.revision >= known_authority.revision
                        """)
                .param("organisationId", state.getOrganisationId())
                .param("districts", state.getResponsibleDistricts().toArray(String[]::new))
                .param("active", active)
                .param("revision", state.getRevision())
                .update();
    }

    @Override
    public void forget(String id) {
        jdbc.sql("DELETE FROM known_authority WHERE organisation_id = ?")
                .param(id)
                .update();
    }

    private static Authority authority(ResultSet row) throws SQLException {
        String[] districts = (String[]) row.getArray("districts").getArray();
        return new Authority(row.getString("organisation_id"), List.of(districts));
    }
}
