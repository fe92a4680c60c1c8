package de.verzahnt.notifier.notice;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days of cases that are told when they come, each once. Whoever writes here holds the lock of the case. */
@Repository
class DayBook {

    private final JdbcClient jdbc;

    DayBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day that has come. */
    record Due(String caseId, Deadline deadline) {

        /** What of a case is told on that day; differs from all other days of the case. */
        String name() {
            String event = deadline.event().name();
            return deadline.about().isEmpty() ? event : event + ":" + deadline.about();
        }
    }

    /** Keeps the days of this state; those that lie behind it are no news, and those of earlier states are over. */
    void plan(CaseState state) {
        List<Deadline> now = Deadline.of(state);
        kept(state.caseId()).stream().filter(kept -> !now.contains(kept)).forEach(over -> jdbc.sql(
                        "DELETE FROM deadline WHERE case_id = ? AND event = ? AND about = ?")
                .params(state.caseId(), over.event().name(), over.about())
                .update());
        now.stream().filter(one -> one.dueAt().isAfter(state.changedAt())).forEach(one -> jdbc.sql("""
                                INSERT INTO deadline (case_id, event, about, due_at) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING
                                """)
                .params(state.caseId(), one.event().name(), one.about(), utc(one.dueAt()))
                .update());
    }

    private List<Deadline> kept(String caseId) {
        return jdbc.sql("SELECT event, about, due_at FROM deadline WHERE case_id = ? AND NOT told")
                .param(caseId)
                .query((row, number) -> deadline(row))
                .list();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                CaseEvent.valueOf(row.getString("event")),
                row.getString("about"),
                row.getTimestamp("due_at").toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The first that has come and was not told; not locked. */
    Optional<Due> next(Instant now) {
        return jdbc.sql("""
                        SELECT case_id, event, about, due_at FROM deadline WHERE NOT told AND due_at <= ?
                        ORDER BY due_at, case_id, event LIMIT 1
                        """)
                .param(utc(now))
                .query((row, number) -> new Due(row.getString("case_id"), deadline(row)))
                .optional();
    }

    /** Counts it as told; false when another instance has done so, or the case no longer has it. */
    boolean tick(Due day) {
        return jdbc.sql("""
                        UPDATE deadline SET told = true
                        WHERE case_id = ? AND event = ? AND about = ? AND due_at = ? AND NOT told
                        """)
                        .params(
                                day.caseId(),
                                day.deadline().event().name(),
                                day.deadline().about(),
                                utc(day.deadline().dueAt()))
                        .update()
                == 1;
    }
}
