package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.dashboard.touchpoints.ProcessChangeView.State;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the notices: current ones first, then those to come, then those that are over, the newest of each first. */
@Component
class ProcessChanges {

    private final JdbcClient jdbc;
    private final Districts districts;
    private final Clock clock;

    ProcessChanges(JdbcClient jdbc, ReferenceData reference, Clock clock) {
        this.jdbc = jdbc;
        this.districts = reference.districts();
        this.clock = clock;
    }

    /** All that match; null is "any". A district includes those below it and those it lies in. */
    List<ProcessChangeView> list(@Nullable State state, @Nullable String district) {
        return jdbc.sql("""
                        SELECT c.*, coalesce(org.name, c.authority_id) AS authority_name FROM process_change c
                        LEFT JOIN organisation org ON org.organisation_id = c.authority_id
                        ORDER BY c.valid_from DESC, c.change_id
                        """).query(this::view).list().stream()
                .filter(change -> state == null || change.state() == state)
                .filter(change -> district == null || touches(change.districtKey(), district))
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    private boolean touches(String key, String district) {
        return districts.contains(district, key) || districts.contains(key, district);
    }

    private ProcessChangeView view(ResultSet row, int number) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        @Nullable LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new ProcessChangeView(
                row.getString("change_id"),
                row.getString("authority_id"),
                row.getString("authority_name"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("description"),
                row.getString("district_key"),
                from,
                until,
                List.of((String[]) row.getArray("target_groups").getArray()),
                List.of((String[]) row.getArray("languages").getArray()),
                State.of(from, until, LocalDate.now(clock)),
                row.getTimestamp("reported_at").toInstant());
    }
}
