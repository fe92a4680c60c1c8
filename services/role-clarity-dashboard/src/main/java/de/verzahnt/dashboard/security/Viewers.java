package de.verzahnt.dashboard.security;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out from the register of organisations where a caller coordinates and answers, and to which bodies they belong. */
@Component
public class Viewers {

    private static final int KREIS_KEY_LENGTH = 5;

    private static final String CENTRE = "KI";

    private final JdbcClient jdbc;
    private final ReferenceData reference;
    private final CurrentDistricts districts;

    Viewers(JdbcClient jdbc, ReferenceData reference, CurrentDistricts districts) {
        this.jdbc = jdbc;
        this.reference = reference;
        this.districts = districts;
    }

    /** The viewer this caller is today; an organisation that is not registered counts as its own body, coordinating nowhere. */
    public Viewer of(Caller caller) {
        Set<String> bodies = new HashSet<>(caller.organisations());
        Set<String> kreise = new HashSet<>();
        Set<String> answersFor = new HashSet<>();
        jdbc.sql("""
                        SELECT body_id, array_append(responsible_districts, home_district), organisation_id, type,
                          responsible_districts
                        FROM organisation WHERE organisation_id = ANY (?)
                        """).param(caller.organisations().toArray(String[]::new)).query(row -> {
            bodies.add(row.getString(1));
            Arrays.stream((String[]) row.getArray(2).getArray())
                    .filter(key -> key != null && key.length() >= KREIS_KEY_LENGTH)
                    .forEach(key -> kreise.add(key.substring(0, KREIS_KEY_LENGTH)));
            if (row.getString(4).equals(CENTRE)) {
                answersFor.addAll(reference.areaOf(CENTRE, row.getString(3), List.of((String[])
                        row.getArray(5).getArray())));
            }
        });
        return Viewer.of(caller, bodies, kreise, caller.has(Role.KI) ? area(answersFor) : Set.of());
    }

    private Set<String> area(Set<String> answersFor) {
        return districts.get().meeting(answersFor);
    }
}
