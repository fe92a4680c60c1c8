package de.verzahnt.dashboard.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the offerings of a case, the anchor's and the lines', at once. */
@Component
class OfferingSides {

    private final JdbcClient jdbc;

    OfferingSides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By offeringId: one entry for each side of the case. */
    Map<String, OfferingSide> of(String caseId) {
        return jdbc.sql("""
                        SELECT s.offering_id AS side_id, s.organisation_id AS side_organisation,
                          coalesce(org.name, s.organisation_id) AS organisation_name, org.sector, o.*
                        FROM (SELECT anchor_offering_id AS offering_id, anchor_organisation_id AS organisation_id
                              FROM overlap_case WHERE case_id = :case
                              UNION SELECT offering_id, organisation_id FROM case_line WHERE case_id = :case) s
                        LEFT JOIN offering o ON o.offering_id = s.offering_id
                        LEFT JOIN organisation org ON org.organisation_id = s.organisation_id
                        """).param("case", caseId).query(OfferingSides::side).list().stream()
                .collect(Collectors.toMap(OfferingSide::offeringId, side -> side, (one, same) -> one));
    }

    private static OfferingSide side(ResultSet row, int number) throws SQLException {
        return new OfferingSide(
                row.getString("side_id"),
                row.getString("side_organisation"),
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
                row.getString("url"));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
