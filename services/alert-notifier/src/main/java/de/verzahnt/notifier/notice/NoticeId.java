package de.verzahnt.notifier.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * One organisation to be told of one state of one case, or of a day that came while it stood.
 *
 * @param day name of what the day brings; empty when the state itself is told
 */
public record NoticeId(String caseId, long caseRevision, String organisationId, String day) {

    /** In the order in which their events are written, so that two writers never wait for each other. */
    public static final Comparator<NoticeId> ORDER = Comparator.comparing(NoticeId::text);

    /** As a row of deliveries names it. */
    static NoticeId of(ResultSet row) throws SQLException {
        return new NoticeId(
                row.getString("case_id"),
                row.getLong("case_revision"),
                row.getString("organisation_id"),
                row.getString("day"));
    }

    /** Key of its events. */
    public String text() {
        return caseId + "/" + caseRevision + "/" + organisationId + (day.isEmpty() ? "" : "/" + day);
    }
}
