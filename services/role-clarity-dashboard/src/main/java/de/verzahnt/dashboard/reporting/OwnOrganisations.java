package de.verzahnt.dashboard.reporting;

import de.verzahnt.reference.Sector;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For whom the reader reports. */
@Component
public class OwnOrganisations {
    private final JdbcClient jdbc;

    OwnOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the login names and the register knows, by name; whoever reports for nobody does not come in. */
    public List<OwnOrganisation> of(Caller caller) {
        if (!caller.has(Role.REPORTER) || caller.organisations().isEmpty()) {
            throw new AccessDeniedException("role: none that reports (expected: reporter, with an organisation)");
        }
        return jdbc.sql("""
                        SELECT organisation_id, name, sector, type, umbrella, body_id, home_district FROM organisation
                        WHERE organisation_id = ANY (?) AND sector IN ('FREE', 'NONE', 'PUBLIC')
                        ORDER BY name, organisation_id
                        """)
                .param(caller.organisations().toArray(String[]::new))
                .query((row, number) -> new OwnOrganisation(
                        row.getString(1),
                        row.getString(2),
                        Sector.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    /** The one of these that is meant; the only one when none is named. */
    public static Optional<OwnOrganisation> meant(List<OwnOrganisation> own, @Nullable String id) {
        return id == null && own.size() == 1
                ? Optional.of(own.get(0))
                : own.stream().filter(one -> one.organisationId().equals(id)).findFirst();
    }
}
