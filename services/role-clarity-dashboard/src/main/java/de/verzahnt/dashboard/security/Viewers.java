package de.verzahnt.dashboard.security;

import de.verzahnt.starter.caller.Caller;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out from the register of organisations where a caller coordinates and to which bodies they belong. */
@Component
public class Viewers {

    private static final int KREIS_KEY_LENGTH = 5;

    private final JdbcClient jdbc;

    Viewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer this caller is today; an organisation that is not registered counts as its own body, coordinating nowhere. */
    public Viewer of(Caller caller) {
        Set<String> bodies = new HashSet<>(caller.organisations());
        Set<String> kreise = new HashSet<>();
        jdbc.sql("""
                        SELECT body_id, array_append(responsible_districts, home_district)
                        FROM organisation WHERE organisation_id = ANY (?)
                        """).param(caller.organisations().toArray(String[]::new)).query(row -> {
            bodies.add(row.getString(1));
            Arrays.stream((String[]) row.getArray(2).getArray())
                    .filter(key -> key != null && key.length() >= KREIS_KEY_LENGTH)
                    .forEach(key -> kreise.add(key.substring(0, KREIS_KEY_LENGTH)));
        });
        return Viewer.of(caller, bodies, kreise);
    }
}
