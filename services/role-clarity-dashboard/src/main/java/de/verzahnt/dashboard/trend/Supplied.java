package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the operative offerings that run today and touch a place. */
@Component
class Supplied {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private static final String RUNNING = """
        SELECT o.offering_id, o.title, coalesce(org.name, o.organisation_id) AS organisation, o.fields, o.districts,
          ARRAY(SELECT jsonb_array_elements_text(o.offering -> 'targetGroups')) AS target_groups,
          CAST(o.offering ->> 'fundingUntil' AS date) AS funding_until, o.confirmed_at
        FROM offering o LEFT JOIN organisation org USING (organisation_id)
        WHERE o.active AND o.role = 'OPERATIVE' AND coalesce(o.period_from, :today) <= :today
          AND coalesce(o.period_until, :today) >= :today
          AND (:kreis = ANY (o.areas) OR '05' = ANY (o.districts))
        ORDER BY funding_until NULLS LAST, o.title, o.offering_id
        """;

    private final JdbcClient jdbc;
    private final CurrentDistricts current;
    private final Clock clock;

    Supplied(JdbcClient jdbc, CurrentDistricts current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), GERMANY);
    }

    List<SuppliedOffering> in(TrendPlace place) {
        return jdbc
                .sql(RUNNING)
                .param("today", today())
                .param("kreis", place.kreis())
                .query((row, number) -> offering(row, place))
                .list()
                .stream()
                .filter(offering -> !offering.gemeinden().isEmpty())
                .toList();
    }

    private SuppliedOffering offering(ResultSet row, TrendPlace place) throws SQLException {
        return new SuppliedOffering(
                row.getString("offering_id"),
                row.getString("title"),
                row.getString("organisation"),
                Columns.strings(row, "fields"),
                Set.copyOf(Columns.strings(row, "target_groups")),
                reached(Columns.strings(row, "districts"), place),
                Columns.date(row, "funding_until"),
                row.getTimestamp("confirmed_at").toInstant());
    }

    /** The Gemeinden of the place it lies in or is meant for. */
    private Set<String> reached(List<String> districts, TrendPlace place) {
        Districts all = current.get();
        Set<String> reached = new HashSet<>();
        for (String named : districts) {
            String key = all.nearest(named).map(District::key).orElse(named);
            place.gemeinden().stream()
                    .filter(gemeinde -> all.contains(gemeinde, key) || all.contains(key, gemeinde))
                    .forEach(reached::add);
        }
        return Set.copyOf(reached);
    }
}
