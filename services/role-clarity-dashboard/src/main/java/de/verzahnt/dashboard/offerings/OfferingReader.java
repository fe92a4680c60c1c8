package de.verzahnt.dashboard.offerings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps a row of {@code offering}, joined with its organisation, to what is shown. */
final class OfferingReader {

    private OfferingReader() {}

    // CHECKSTYLE-OFF: MethodLength one line for each column is the clearest form of a mapping
    static OfferingView view(ResultSet row, int number) throws SQLException {
        return new OfferingView(
                row.getString("offering_id"),
                row.getString("origin"),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getString("sector"),
                row.getString("title"),
                row.getString("description"),
                row.getString("field"),
                strings(row, "further_fields"),
                strings(row, "target_groups"),
                row.getString("format"),
                row.getString("role"),
                strings(row, "districts"),
                date(row, "period_from"),
                date(row, "period_until"),
                row.getString("schedule"),
                strings(row, "languages"),
                row.getString("funding_programme"),
                date(row, "funding_until"),
                strings(row, "cooperation_partners"),
                row.getString("delegated_by"),
                row.getString("part_of"),
                row.getObject("capacity", Integer.class),
                row.getString("url"),
                row.getBoolean("active") ? "ACTIVE" : "WITHDRAWN",
                row.getString("withdrawal_reason"),
                row.getLong("revision"),
                row.getTimestamp("reported_at").toInstant());
    }
    // CHECKSTYLE-ON

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
