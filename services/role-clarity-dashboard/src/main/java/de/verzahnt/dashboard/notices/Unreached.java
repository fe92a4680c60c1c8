package de.verzahnt.dashboard.notices;

import de.verzahnt.events.NoticeState;
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

    private final JdbcClient jdbc;

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

    /** How many there are. */
    long count() {
        return jdbc.sql(NEWEST)
                .param("organisation", null)
                .query(String.class)
                .list()
                .size();
    }
}
