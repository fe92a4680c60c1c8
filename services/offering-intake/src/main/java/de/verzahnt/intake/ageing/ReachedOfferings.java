package de.verzahnt.intake.ageing;

import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.intake.report.feed.StateTable;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which offerings a mail has asked about that reached somebody. A mail that was refused, or of which nothing is known, did not. */
public final class ReachedOfferings implements StateTable<ReminderDelivery> {
    // Locked in the order of everybody else. What was confirmed since the question is a new matter.
    private static final String REACHED = """
            WITH told AS (
              SELECT o.id FROM offering o JOIN asked_offering one ON one.offering_id = o.id JOIN asked a ON a.id = one.asked_id
              WHERE a.id = :id AND o.lifecycle = 'ACTIVE' AND o.reached_at IS NULL AND o.confirmed_at <= a.asked_at
              ORDER BY o.id COLLATE "C" FOR UPDATE OF o)
            UPDATE offering SET reached_at = :at FROM told WHERE offering.id = told.id
            """;

    private final JdbcClient jdbc;

    ReachedOfferings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reminder of another gateway, or one that asks nothing, is none here. */
    @Override
    public void take(ReminderDelivery delivery) {
        if (delivery.getState() == NoticeState.SENT) {
            jdbc.sql(REACHED)
                    .param("id", delivery.getReminderId())
                    .param("at", delivery.getChangedAt().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** That it reached somebody stays true. */
    @Override
    public void forget(String reminderId) {}
}
