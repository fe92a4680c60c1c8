package de.verzahnt.dashboard.notices;

import de.verzahnt.events.NoticeState;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations whose newest reminder reached nobody: the hub cannot ask whether their offerings still hold. */
@Component
public class Unreached {
    private static final String NEWEST = """
            SELECT state FROM (
              SELECT DISTINCT ON (organisation_id) organisation_id, state FROM reminder_delivery
              WHERE CAST(:organisation AS text) IS NULL OR organisation_id = :organisation
              ORDER BY organisation_id, recorded_at DESC, reminder_id) AS newest
            WHERE state IN ('REFUSED', 'NO_MAILBOX', 'GIVEN_UP')
            """;

    /** In an area is who has an offering that lies in it or reaches over all of its Kreis. */
    private static final String NEAR = """
            WITH unreached AS (SELECT organisation_id, state FROM (
                SELECT DISTINCT ON (organisation_id) organisation_id, state FROM reminder_delivery
                ORDER BY organisation_id, recorded_at DESC, reminder_id) AS newest
              WHERE state IN ('REFUSED', 'NO_MAILBOX', 'GIVEN_UP')),
            area AS (SELECT array_agg(key) AS keys, array_agg(left(key, 5)) AS kreise
              FROM organisation, unnest(responsible_districts) AS key WHERE active AND organisation_id = ANY (:own))
            SELECT o.name, u.state FROM unreached u JOIN organisation o USING (organisation_id)
            WHERE o.active AND o.organisation_id <> ALL (:own) AND EXISTS (
              SELECT 1 FROM offering f, area a WHERE f.organisation_id = o.organisation_id AND f.active
                AND (f.areas && a.keys OR f.districts && a.kreise))
            ORDER BY o.name, o.organisation_id
            """;

    private final JdbcClient jdbc;

    /** One that is not reached, by name, and why. */
    public record Named(String name, NoticeState why) {}

    Unreached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why this one is not reached; empty when it is, or when there was nothing to remind it of. */
    public Optional<NoticeState> why(String organisation) {
        return jdbc.sql(NEWEST)
                .param("organisation", organisation)
                .query(String.class)
                .optional()
                .map(NoticeState::valueOf);
    }

    /** Those with offerings where a KI is responsible, so that it can phone; none for anybody else. */
    public List<Named> near(Caller caller) {
        if (!caller.has(Role.KI)) {
            return List.of();
        }
        return jdbc.sql(NEAR)
                .param("own", caller.organisations().toArray(String[]::new))
                .query((row, number) -> new Named(row.getString("name"), NoticeState.valueOf(row.getString("state"))))
                .list();
    }

    /** How many there are. */
    long count() {
        return jdbc.sql(NEWEST)
                .param("organisation", null)
                .query(String.class)
                .list()
                .size();
    }
}
