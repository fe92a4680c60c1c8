package de.verzahnt.dashboard.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the offerings that run on a day. */
@Component
class RunningOfferings {

    private final JdbcClient jdbc;

    RunningOfferings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RunningOffering> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT o.fields, o.role, coalesce(org.sector, 'UNKNOWN'), o.districts
                        FROM offering o LEFT JOIN organisation org USING (organisation_id)
                        WHERE o.active AND coalesce(o.period_from, :day) <= :day AND coalesce(o.period_until, :day) >= :day
                        """)
                .param("day", day)
                .query((row, number) -> new RunningOffering(
                        Set.of((String[]) row.getArray(1).getArray()),
                        row.getString(2),
                        row.getString(3),
                        List.of((String[]) row.getArray(4).getArray())))
                .list();
    }
}
