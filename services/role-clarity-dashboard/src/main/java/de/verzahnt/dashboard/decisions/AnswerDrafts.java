package de.verzahnt.dashboard.decisions;

import de.verzahnt.characters.Characters;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers begun and not sent: one a person and case, for 90 days, read by nobody else. Which account it is cannot be read
 * from the table. Text that tells of a person is not kept, as in the drafts of offerings.
 */
@Component
class AnswerDrafts {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the form instead of what this person had begun on this case, unless no draft may hold it. */
    void keep(Asked asked, DecisionForm form) {
        if (!mayBeKept(form)) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO answer_draft (draft_id, outcome, form, saved_at)
                        VALUES (:id, :outcome, CAST(:form AS jsonb), :now)
                        ON CONFLICT (draft_id) DO UPDATE
                        SET outcome = excluded.outcome, form = excluded.form, saved_at = excluded.saved_at
                        """)
                .param("id", id(asked))
                .param("outcome", asked.outcome().name())
                .param("form", JSON.writeValueAsString(form))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What this person had begun to say here in this form. */
    Optional<DecisionForm> find(Asked asked) {
        return jdbc.sql("""
                        SELECT form FROM answer_draft
                        WHERE draft_id = :id AND outcome = :outcome AND saved_at >= :limit
                        """)
                .param("id", id(asked))
                .param("outcome", asked.outcome().name())
                .param("limit", limit())
                .query((row, number) -> JSON.readValue(row.getString(1), DecisionForm.class))
                .optional();
    }

    /** Forgets what this person had begun on this case. */
    void forget(Asked asked) {
        jdbc.sql("DELETE FROM answer_draft WHERE draft_id = ?").param(id(asked)).update();
    }

    /** Forgets what nobody has touched for too long. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forgetOld() {
        jdbc.sql("DELETE FROM answer_draft WHERE saved_at < ?").param(limit()).update();
    }

    private static boolean mayBeKept(DecisionForm form) {
        return all(form).mapToInt(String::length).sum() <= LONGEST
                && all(form)
                        .allMatch(
                                value -> Characters.firstForbidden(value, true).isEmpty()
                                        && PersonalDataErrors.in("text", value).isEmpty());
    }

    private static Stream<String> all(DecisionForm form) {
        Stream<@Nullable String> single = Stream.of(
                form.decidedBy(),
                form.capacity(),
                form.text(),
                form.scope(),
                form.validUntil(),
                form.dismissalReason(),
                form.refersTo(),
                form.talkDay(),
                form.talkFrom(),
                form.talkUntil(),
                form.talkPlace(),
                form.responsible(),
                form.reviewFrom());
        Stream<String> several = Stream.of(form.lines(), form.parties())
                .flatMap(values -> values == null ? Stream.of() : values.stream());
        return Stream.concat(single.flatMap(Stream::ofNullable), several);
    }

    private static String id(Asked asked) {
        String person = asked.subject() + "|" + asked.about().caseId();
        return UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private OffsetDateTime limit() {
        return Instant.now(clock).minus(KEPT).atOffset(ZoneOffset.UTC);
    }
}
