package de.verzahnt.notifier.notice;

import de.verzahnt.notifier.told.CaseState;
import de.verzahnt.notifier.told.Told;
import de.verzahnt.notifier.told.Verdict;
import de.verzahnt.notifier.told.Verdict.Tell;
import de.verzahnt.notifier.told.WhoIsTold;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records who is to be told before anything is sent: all parties of a state in one transaction. A state that was seen
 * before, by this instance or another, is passed over, so a replay records nothing.
 */
@Component
public class NoticeBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Beginning beginning;
    private final NoticeEvents events;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, Beginning beginning, NoticeEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.beginning = beginning;
        this.events = events;
        this.clock = clock;
    }

    /** Takes one state of a case. */
    @Transactional
    public void take(CaseState state, @Nullable String traceparent) {
        Optional<Told> before = toldBefore(state);
        if (before.isEmpty()) {
            return;
        }
        Verdict verdict = WhoIsTold.decide(before.get(), state);
        jdbc.sql("UPDATE told_case SET revision = ?, lines = ?::jsonb WHERE case_id = ?")
                .param(state.revision())
                .param(JSON.writeValueAsString(verdict.after()))
                .param(state.caseId())
                .update();
        if (verdict instanceof Tell tell && beginning.tells(state.changedAt())) {
            record(state, tell, traceparent);
        }
    }

    /** What was told before; empty when this state is not newer. Locks the case until the transaction ends. */
    private Optional<Told> toldBefore(CaseState state) {
        jdbc.sql("INSERT INTO told_case VALUES (?, 0, ?::jsonb) ON CONFLICT DO NOTHING")
                .param(state.caseId())
                .param(JSON.writeValueAsString(Told.nothing()))
                .update();
        return jdbc.sql("SELECT lines FROM told_case WHERE case_id = ? AND revision < ? FOR UPDATE")
                .param(state.caseId())
                .param(state.revision())
                .query((row, number) -> JSON.readValue(row.getString(1), Told.class))
                .optional();
    }

    private void record(CaseState state, Tell tell, @Nullable String traceparent) {
        NoticeContent content = NoticeContent.of(state, tell.occasions());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("INSERT INTO notice VALUES (?, ?, ?::jsonb, ?, ?, ?)")
                .param(state.caseId())
                .param(state.revision())
                .param(JSON.writeValueAsString(content))
                .param(content.offerings().toArray(String[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .param(traceparent)
                .update();
        List<NoticeId> notices = tell.organisations().stream()
                .map(organisation -> new NoticeId(state.caseId(), state.revision(), organisation))
                .sorted(NoticeId.ORDER)
                .toList();
        for (NoticeId notice : notices) {
            jdbc.sql("INSERT INTO delivery VALUES (?, ?, ?, NULL, 1)")
                    .param(notice.caseId())
                    .param(notice.caseRevision())
                    .param(notice.organisationId())
                    .update();
            events.recorded(notice, now);
        }
    }
}
