package de.verzahnt.intake.reportedfile;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offerings that a file carried as they stand, and that are yet to be confirmed by that. */
final class UnchangedOfferings {
    private static final String NEXT = """
            DELETE FROM unchanged_offering WHERE offering_id IN (
              SELECT offering_id FROM unchanged_offering ORDER BY offering_id LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING offering_id
            """;

    private final JdbcClient jdbc;

    UnchangedOfferings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<String> ids) {
        jdbc.sql("INSERT INTO unchanged_offering (offering_id) SELECT unnest(:ids) ON CONFLICT DO NOTHING")
                .param("ids", ids.stream().sorted().toArray(String[]::new))
                .update();
    }

    /** Takes the next ones out, for this transaction alone; other instances pass them over meanwhile. */
    List<String> next(int most) {
        return jdbc.sql(NEXT).param("most", most).query(String.class).list();
    }
}
