package de.verzahnt.dashboard.roles;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations of the register that can be named in an agreed role. */
@Component
class KnownOrganisations {

    /** One to choose from. */
    record Choice(String id, String name) {}

    private final JdbcClient jdbc;

    KnownOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these ids the register knows; one that has left it may go on being named. */
    Set<String> among(Collection<String> ids) {
        // PostgreSQL knows no NUL; no id contains one.
        List<String> asked = ids.stream().filter(id -> id.indexOf('\0') < 0).toList();
        return asked.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(
                        jdbc.sql("SELECT organisation_id FROM organisation WHERE organisation_id IN (:ids)")
                                .param("ids", asked)
                                .query(String.class)
                                .list());
    }

    /** Those that are at home or responsible in one of these Kreise, and those that are named already, by name. */
    List<Choice> of(Collection<String> kreise, Collection<String> named) {
        return jdbc.sql("""
                        SELECT organisation_id, name FROM organisation
                        WHERE organisation_id = ANY (:named) OR active AND EXISTS (
                          SELECT 1 FROM unnest(array_append(responsible_districts, home_district)) AS at(key)
                          WHERE left(at.key, 5) = ANY (:kreise))
                        ORDER BY name, organisation_id
                        """)
                .param(
                        "named",
                        named.stream().filter(id -> id.indexOf('\0') < 0).toArray(String[]::new))
                .param("kreise", kreise.toArray(String[]::new))
                .query((row, number) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }
}
