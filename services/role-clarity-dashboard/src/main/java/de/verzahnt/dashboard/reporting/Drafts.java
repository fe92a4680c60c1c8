package de.verzahnt.dashboard.reporting;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of an organisation's offerings; they belong to it, not to a person, and are gone after 90 days. */
@Component
class Drafts {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Duration KEPT = Duration.ofDays(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FORM = new TypeReference<>() {};
    private static final RowMapper<Draft> ROWS = (row, number) -> new Draft(
            row.getString(1),
            OfferingForm.sent(JSON.readValue(row.getString(2), FORM)).with("draft", row.getString(1)),
            row.getTimestamp(3).toInstant());
    private static final String READ = """
            SELECT draft_id, form, saved_at FROM offering_draft
            WHERE organisation_id = ANY (:organisations) AND saved_at >= :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What keeps a form from being kept: a trace of a person, and signs that no text holds. */
    static List<FieldError> errors(OfferingForm form) {
        return form.values().entrySet().stream()
                .flatMap(field -> field.getValue().stream().flatMap(value -> errors(field.getKey(), value)))
                .toList();
    }

    private static Stream<FieldError> errors(String field, String value) {
        Stream<FieldError> signs = Characters.firstForbidden(value, true).stream()
                .map(sign -> new FieldError(field, sign, Message.of("refusal.no-control-characters")));
        return Stream.concat(signs, PersonalDataErrors.in(field, value).stream());
    }

    /** Keeps a form that has no {@link #errors}; over the draft it came from, if that is the organisation's. */
    String keep(OfferingForm form, String organisation, @Nullable String draft) {
        String id = draft == null || !ID.matcher(draft).matches()
                ? UUID.randomUUID().toString()
                : draft;
        int kept = jdbc.sql("""
                        INSERT INTO offering_draft (draft_id, organisation_id, form, saved_at)
                        VALUES (:id, :organisation, CAST(:form AS jsonb), :now)
                        ON CONFLICT (draft_id) DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at
                        WHERE offering_draft.organisation_id = excluded.organisation_id
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .param("form", JSON.writeValueAsString(form.toKeep()))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        return kept == 1 ? id : keep(form, organisation, null);
    }

    /** Those of these organisations, newest first. */
    List<Draft> of(Collection<String> organisations) {
        return reading(READ + " ORDER BY saved_at DESC, draft_id", organisations)
                .query(ROWS)
                .list();
    }

    /** One of theirs. */
    Optional<Draft> find(String draft, Collection<String> organisations) {
        return ID.matcher(draft).matches()
                ? reading(READ + " AND draft_id = :id", organisations)
                        .param("id", draft)
                        .query(ROWS)
                        .optional()
                : Optional.empty();
    }

    /** Forgets one of theirs; an unknown one changes nothing. */
    void forget(String draft, Collection<String> organisations) {
        if (ID.matcher(draft).matches()) {
            jdbc.sql("DELETE FROM offering_draft WHERE draft_id = :id AND organisation_id = ANY (:organisations)")
                    .param("id", draft)
                    .param("organisations", organisations.toArray(String[]::new))
                    .update();
        }
    }

    /** Forgets what nobody has touched for too long. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forgetOld() {
        jdbc.sql("DELETE FROM offering_draft WHERE saved_at < :limit")
                .param("limit", limit())
                .update();
    }

    private JdbcClient.StatementSpec reading(String sql, Collection<String> organisations) {
        return jdbc.sql(sql)
                .param("organisations", organisations.toArray(String[]::new))
                .param("limit", limit());
    }

    private OffsetDateTime limit() {
        return Instant.now(clock).minus(KEPT).atOffset(ZoneOffset.UTC);
    }
}
