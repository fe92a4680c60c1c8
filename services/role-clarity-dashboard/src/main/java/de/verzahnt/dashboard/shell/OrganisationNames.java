package de.verzahnt.dashboard.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of organisations as the register has them; an id nobody has registered yet is its own name. */
@Component
public class OrganisationNames {

    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Name by id, for exactly these ids. */
    public Map<String, String> of(Collection<String> organisationIds) {
        Map<String, String> names = organisationIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> id));
        if (!names.isEmpty()) {
            jdbc.sql("SELECT organisation_id, name FROM organisation WHERE organisation_id IN (:ids)")
                    .param("ids", names.keySet())
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    /** The names of these organisations in alphabetical order. */
    public List<String> sorted(Collection<String> organisationIds) {
        return List.copyOf(new TreeSet<>(of(organisationIds).values()));
    }
}
