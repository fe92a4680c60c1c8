package de.verzahnt.notifier.notice;

import de.verzahnt.cases.Telling;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Notification;
import de.verzahnt.notifier.policy.NotificationPolicy;
import de.verzahnt.notifier.policy.Notified;
import de.verzahnt.notifier.policy.Region;
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
 * Records who is to be notified before anything is sent: all recipients of a state, or of a day that has come, in one transaction. A state that was seen
 * before, by this instance or another, is passed over, so a replay records nothing.
 */
@Component
public class NoticeBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FirstStart beginning;
    private final NoticeEvents events;
    private final DayBook days;
    private final Region region;
    private final Tellings tellings;
    private final Clock clock;

    NoticeBook(
            JdbcClient jdbc,
            FirstStart beginning,
            NoticeEvents events,
            DayBook days,
            Region region,
            Tellings tellings,
            Clock clock) {
        this.jdbc = jdbc;
        this.beginning = beginning;
        this.events = events;
        this.days = days;
        this.region = region;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** Takes one state of a case. */
    @Transactional
    public void take(CaseState state, @Nullable String traceparent) {
        Optional<Notified> before = notifiedBefore(state);
        if (before.isEmpty()) {
            return;
        }
        Notification notification = NotificationPolicy.decide(before.get(), state, region);
        jdbc.sql("UPDATE notified_case SET revision = ?, lines = ?::jsonb WHERE case_id = ?")
                .param(state.revision())
                .param(JSON.writeValueAsString(notification.after()))
                .param(state.caseId())
                .update();
        days.plan(state);
        if (beginning.tells(state.changedAt())) {
            record(state, notification.news(), "", traceparent);
        }
    }

    /** Tells of the next day that has come; false when there is none. */
    @Transactional
    public boolean tellOfNextDay() {
        Instant now = clock.instant();
        Optional<DayBook.Due> due = days.next(now);
        due.ifPresent(day -> {
            Optional<CaseState> state = lastState(day.caseId());
            if (days.tick(day)
                    && state.isPresent()
                    && beginning.tells(day.deadline().dueAt())) {
                List<News> news = day.deadline().told(state.get(), region, now);
                record(state.get(), news, day.name(), null);
            }
        });
        return due.isPresent();
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
        return notified(
                "SELECT lines FROM notified_case WHERE case_id = ? AND revision < ? FOR UPDATE",
                state.caseId(),
                state.revision());
    }

    /** As it was seen last. Locks the case until the transaction ends. */
    Optional<CaseState> lastState(String caseId) {
        return notified("SELECT lines FROM notified_case WHERE case_id = ? FOR UPDATE", caseId)
                .flatMap(notified -> Optional.ofNullable(notified.last()));
    }

    private Optional<Notified> notified(String query, Object... parameters) {
        return jdbc.sql(query)
                .params(parameters)
                .query((row, number) -> JSON.readValue(row.getString(1), Notified.class))
                .optional();
    }

    private void record(CaseState state, List<News> news, String day, @Nullable String traceparent) {
        if (news.isEmpty()) {
            return;
        }
        NoticeContent content = NoticeContent.of(state, news);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        write(state, content, day, now, traceparent);
        List<NoticeId> notices = content.recipients().stream()
                .map(organisation -> new NoticeId(state.caseId(), state.revision(), organisation, day))
                .sorted(NoticeId.ORDER)
                .toList();
        for (NoticeId notice : notices) {
            deliver(notice, tellings.of(content, notice.organisationId()), now);
        }
    }

    /** What is gathered is told of by an event once it goes: until then it may turn out to be no news. */
    private void deliver(NoticeId notice, Telling telling, Instant now) {
        switch (telling) {
            case AT_ONCE -> {
                insert(notice, false);
                events.recorded(notice, now);
            }
            case DIGEST -> insert(notice, true);
            case NOTHING -> {}
        }
    }

    private void write(CaseState state, NoticeContent content, String day, Instant now, @Nullable String traceparent) {
        jdbc.sql("""
                        INSERT INTO notice (case_id, case_revision, day, content, offerings, recorded_at, traceparent)
                        VALUES (:case, :revision, :day, CAST(:content AS jsonb), :offerings, :now, :traceparent)
                        """)
                .param("case", state.caseId())
                .param("revision", state.revision())
                .param("day", day)
                .param("content", JSON.writeValueAsString(content))
                .param("offerings", content.offerings().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("traceparent", traceparent)
                .update();
    }

    private void insert(NoticeId notice, boolean gathered) {
        jdbc.sql("""
                        INSERT INTO delivery (case_id, case_revision, organisation_id, day, gathered, revision)
                        VALUES (:case, :caseRevision, :organisation, :day, :gathered, :told)
                        """)
                .param("case", notice.caseId())
                .param("caseRevision", notice.caseRevision())
                .param("organisation", notice.organisationId())
                .param("day", notice.day())
                .param("gathered", gathered)
                .param("told", gathered ? 0 : 1)
                .update();
    }
}
