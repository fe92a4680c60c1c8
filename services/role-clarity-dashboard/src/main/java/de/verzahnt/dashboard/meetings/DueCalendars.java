package de.verzahnt.dashboard.meetings;

import de.verzahnt.contract.RandomToken;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.dashboard.security.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of calendars, one a steering group; whoever knows one reads days and numbers, nothing anybody wrote. */
@Component
class DueCalendars {

    private final JdbcClient jdbc;
    private final Clock clock;

    DueCalendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is one. */
    boolean exists(Viewer viewer) {
        return !jdbc.sql("SELECT 1 FROM due_calendar WHERE kreis = ANY (?) AND organisation_id = ANY (?)")
                .params(array(viewer.steered()), array(viewer.organisations()))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Makes one, told this once; an old one leads nowhere from now on. */
    @Transactional
    public String make(Viewer viewer) {
        String token = RandomToken.fresh();
        jdbc.sql("""
                        INSERT INTO due_calendar (kreis, organisation_id, fingerprint, made_at)
                        VALUES (:kreis, :organisation, :fingerprint, :now)
                        ON CONFLICT (kreis, organisation_id)
                          DO UPDATE SET fingerprint = excluded.fingerprint, made_at = excluded.made_at
                        """)
                .param("kreis", viewer.steered().stream().sorted().findFirst().orElseThrow())
                .param(
                        "organisation",
                        viewer.organisations().stream().sorted().findFirst().orElseThrow())
                .param("fingerprint", TokenHash.of(token))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    void withdraw(Viewer viewer) {
        jdbc.sql("DELETE FROM due_calendar WHERE kreis = ANY (?) AND organisation_id = ANY (?)")
                .params(array(viewer.steered()), array(viewer.organisations()))
                .update();
    }

    /** The Kreis of the calendar at this address; none when it leads nowhere. */
    List<String> kreisAt(String token) {
        return jdbc.sql("SELECT kreis FROM due_calendar WHERE fingerprint = ?")
                .param(TokenHash.of(token))
                .query(String.class)
                .list();
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }
}
