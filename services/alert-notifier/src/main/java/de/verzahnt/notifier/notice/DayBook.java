package de.verzahnt.notifier.notice;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.Deadline;
import java.time.Instant;
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
        jdbc
                .sql("SELECT event, about, due_at FROM deadline WHERE case_id = ? AND NOT told")
                .param(state.caseId())
                .query((row, number) -> new Deadline(
                        CaseEvent.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list()
                .stream()
                .filter(kept -> !now.contains(kept))
                .forEach(over -> jdbc.sql("DELETE FROM deadline WHERE case_id = ? AND event = ? AND about = ?")
                        .params(state.caseId(), over.event().name(), over.about())
                        .update());
        now.stream().filter(one -> one.dueAt().isAfter(state.changedAt())).forEach(one -> jdbc.sql("""
                                INSERT INTO deadline (case_id, event, about, due_at) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING
                                """)
                .params(
                        state.caseId(),
                        one.event().name(),
                        one.about(),
                        one.dueAt().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** The first that has come and was not told; not locked. */
    Optional<Due> next(Instant now) {
        return jdbc.sql("""
                        SELECT case_id, event, about, due_at FROM deadline WHERE NOT told AND due_at <= ?
                        ORDER BY due_at, case_id, event LIMIT 1
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(
                        row.getString(1),
                        new Deadline(
                                CaseEvent.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getTimestamp(4).toInstant())))
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
                                day.deadline().dueAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
