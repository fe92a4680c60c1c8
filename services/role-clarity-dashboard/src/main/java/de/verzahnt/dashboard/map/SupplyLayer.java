package de.verzahnt.dashboard.map;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Operative offerings on a day, from what is reported of them today: with the field and the places they have now, and
 * withdrawn ones up to the day of their withdrawal.
 */
@Component
class SupplyLayer {

    private static final String OPERATIVE = """
        SELECT o.fields, o.districts FROM offering o
        WHERE o.role = 'OPERATIVE' AND (o.active OR o.reported_at >= :day + 1)
          AND coalesce(o.period_from, :day) <= :day AND coalesce(o.period_until, :day) >= :day
          AND (:extent = ANY (o.areas) OR '05' = ANY (o.districts))
        """;

    private final JdbcClient jdbc;

    SupplyLayer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FieldCounts on(LocalDate day, Ground ground) {
        FieldCounts counts = new FieldCounts();
        jdbc.sql(OPERATIVE).param("day", day).param("extent", ground.extent()).query(row -> {
            counts.add(List.of((String[]) row.getArray(1).getArray()), ground.touchedBy(List.of((String[])
                    row.getArray(2).getArray())));
        });
        return counts;
    }
}
