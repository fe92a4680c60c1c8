package de.verzahnt.notifier.notice;

import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.Notification;
import de.verzahnt.notifier.policy.Notification.ToOrganisations;
import de.verzahnt.notifier.policy.NotificationPolicy;
import de.verzahnt.notifier.policy.Notified;
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
 * Records who is to be notified before anything is sent: all recipients of a state in one transaction. A state that was seen
 * before, by this instance or another, is passed over, so a replay records nothing.
 */
@Component
public class NoticeBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FirstStart beginning;
    private final NoticeEvents events;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, FirstStart beginning, NoticeEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.beginning = beginning;
        this.events = events;
        this.clock = clock;
    }

    /** Takes one state of a case. */
    @Transactional
    public void take(CaseState state, @Nullable String traceparent) {
        Optional<Notified> before = notifiedBefore(state);
        if (before.isEmpty()) {
            return;
        }
        Notification notification = NotificationPolicy.decide(before.get(), state);
        jdbc.sql("UPDATE notified_case SET revision = ?, lines = ?::jsonb WHERE case_id = ?")
                .param(state.revision())
                .param(JSON.writeValueAsString(notification.after()))
                .param(state.caseId())
                .update();
        if (notification instanceof ToOrganisations recipients && beginning.tells(state.changedAt())) {
            record(state, recipients, traceparent);
        }
    }

    /** What its parties were notified of before; empty when this state is not newer. Locks the case until the transaction ends. */
    private Optional<Notified> notifiedBefore(CaseState state) {
        jdbc.sql("""
                        INSERT INTO notified_case (case_id, revision, lines) VALUES (:case, 0, CAST(:lines AS jsonb))
                        ON CONFLICT DO NOTHING
                        """)
                .param("case", state.caseId())
                .param("lines", JSON.writeValueAsString(Notified.ofNothing()))
                .update();
        return jdbc.sql("SELECT lines FROM notified_case WHERE case_id = ? AND revision < ? FOR UPDATE")
                .param(state.caseId())
                .param(state.revision())
                .query((row, number) -> JSON.readValue(row.getString(1), Notified.class))
                .optional();
    }

    private void record(CaseState state, ToOrganisations recipients, @Nullable String traceparent) {
        NoticeContent content = NoticeContent.of(state, recipients.occasions());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("""
                        INSERT INTO notice (case_id, case_revision, content, offerings, recorded_at, traceparent)
                        VALUES (:case, :revision, CAST(:content AS jsonb), :offerings, :now, :traceparent)
                        """)
                .param("case", state.caseId())
                .param("revision", state.revision())
                .param("content", JSON.writeValueAsString(content))
                .param("offerings", content.offerings().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("traceparent", traceparent)
                .update();
        List<NoticeId> notices = recipients.organisations().stream()
                .map(organisation -> new NoticeId(state.caseId(), state.revision(), organisation))
                .sorted(NoticeId.ORDER)
                .toList();
        for (NoticeId notice : notices) {
            deliver(notice);
            events.recorded(notice, now);
        }
    }

    private void deliver(NoticeId notice) {
        jdbc.sql("""
                        INSERT INTO delivery (case_id, case_revision, organisation_id, revision)
                        VALUES (:case, :caseRevision, :organisation, 1)
                        """)
                .param("case", notice.caseId())
                .param("caseRevision", notice.caseRevision())
                .param("organisation", notice.organisationId())
                .update();
    }
}
