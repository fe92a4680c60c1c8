package de.verzahnt.dashboard.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the offerings that run on a day. */
@Component
class RunningOfferings {

    private static final String RUNNING = """
            SELECT o.offering_id, o.title, o.organisation_id, coalesce(org.name, o.organisation_id),
              coalesce(org.body_id, o.organisation_id), coalesce(org.sector, 'UNKNOWN'), o.field, o.fields, o.role,
              o.districts
            FROM offering o LEFT JOIN organisation org USING (organisation_id)
            WHERE o.active AND coalesce(o.period_from, :day) <= :day AND coalesce(o.period_until, :day) >= :day
            ORDER BY 4, o.title, o.offering_id
            """;

    private final JdbcClient jdbc;

    RunningOfferings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RunningOffering> on(LocalDate day) {
        return jdbc.sql(RUNNING)
                .param("day", day)
                .query((row, number) -> new RunningOffering(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Set.of((String[]) row.getArray(8).getArray()),
                        row.getString(9),
                        List.of((String[]) row.getArray(10).getArray())))
                .list();
    }
}
