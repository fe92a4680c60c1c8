package de.verzahnt.dashboard.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Another case that the viewer may see, and that one question leads to or comes from.
 *
 * @param onward true when this case goes on there, false when it came from there
 * @param title of the offering that links them; its id where nothing else is known
 * @param at when the one ended and the other went on
 */
record LinkedCase(boolean onward, String caseId, String kreis, String title, Instant at) {

    /** From columns of these names. */
    static LinkedCase of(ResultSet row, int number) throws SQLException {
        return new LinkedCase(
                row.getBoolean("onward"),
                row.getString("case_id"),
                row.getString("kreis"),
                row.getString("title"),
                row.getTimestamp("at").toInstant());
    }
}
