package de.verzahnt.dashboard.meetings;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be made responsible: whoever is named; those the register knows are offered. */
@Component
class Responsibles {

    private final JdbcClient jdbc;

    Responsibles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of active organisations of this Kreis, by name. */
    List<String> offered(String kreis) {
        return jdbc.sql("""
                        SELECT DISTINCT name FROM organisation WHERE active AND (home_district LIKE :within
                          OR EXISTS (SELECT 1 FROM unnest(responsible_districts) d WHERE d LIKE :within)) ORDER BY name
                        """).param("within", kreis + "%").query(String.class).list();
    }

    /** The id of the one that is called exactly so; empty for none and for more than one. */
    Optional<String> idOf(String name) {
        List<String> ids = jdbc.sql("SELECT organisation_id FROM organisation WHERE active AND name = ?")
                .param(name)
                .query(String.class)
                .list();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
