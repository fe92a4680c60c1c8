package de.verzahnt.notifier.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deliveries as gathering sees it. */
@Repository
class Deliveries {

    // Any number no other lock of this database uses.
    private static final long GATHERING_LOCK = 0x676174686572L;
    private static final int MOST = 5000;
    private static final int TRACEPARENT_PARTS = 4;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes this transaction the only one that gathers; false when another instance is at it. */
    boolean lock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(GATHERING_LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The oldest that are not part of a mail yet. */
    List<WaitingDelivery> undecided() {
        return jdbc.sql("""
                        SELECT d.*, n.recorded_at, n.traceparent, o.organisation_id IS NOT NULL AND NOT EXISTS (
                            SELECT 1 FROM unnest(n.offerings) AS needed(id)
                            LEFT JOIN known_offering k ON k.offering_id = needed.id WHERE k.offering_id IS NULL) AS complete
                        FROM delivery d JOIN notice n USING (case_id, case_revision, day)
                        LEFT JOIN known_organisation o USING (organisation_id)
                        WHERE d.mail_id IS NULL AND NOT d.gathered
                        ORDER BY n.recorded_at, d.case_id, d.case_revision, d.day LIMIT ?
                        """).param(MOST).query((row, number) -> undecided(row)).list();
    }

    /** Cases each of these was mailed about since then. */
    Map<String, Integer> casesSince(Instant since, Collection<String> organisations) {
        Map<String, Integer> cases = new HashMap<>();
        jdbc.sql("""
                        SELECT m.organisation_id, count(DISTINCT d.case_id) FROM mail m JOIN delivery d USING (mail_id)
                        WHERE m.made_at > ? AND m.digest IS NULL AND m.organisation_id = ANY (?) GROUP BY m.organisation_id
                        """)
                .param(since.atOffset(ZoneOffset.UTC))
                .param(organisations.toArray(String[]::new))
                .query(row -> {
                    cases.put(row.getString(1), row.getInt(2));
                });
        return cases;
    }

    private static WaitingDelivery undecided(ResultSet row) throws SQLException {
        return new WaitingDelivery(
                NoticeId.of(row),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("complete"),
                report(row.getString("traceparent")));
    }

    /** The trace begins with the report and is the same in all that it brings. */
    private static @Nullable String report(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-");
        return parts.length == TRACEPARENT_PARTS ? parts[1] : null;
    }
}
