package de.verzahnt.intake.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of offerings. Writing is safe under concurrency when the row was locked, or inserted, in the same transaction. */
public final class OfferingStore {
    private static final String INSERT = """
            INSERT INTO offering (id, organisation_id, lifecycle, withdrawal_reason, revision, reported_at, reported_by,
              source_system, channel, offering, confirmed_at, told_at, asked_at, reached_at, went_stale_at)
            VALUES (:id, :organisation, :lifecycle, :reason, :revision, :reportedAt, :reportedBy, :source, :channel,
              CAST(:offering AS jsonb), :confirmedAt, :toldAt, :askedAt, :reachedAt, :wentStaleAt)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE offering SET organisation_id = :organisation, lifecycle = :lifecycle, withdrawal_reason = :reason,
              revision = :revision, reported_at = :reportedAt, reported_by = :reportedBy, source_system = :source,
              channel = :channel, offering = CAST(:offering AS jsonb), confirmed_at = :confirmedAt, told_at = :toldAt,
              asked_at = :askedAt, reached_at = :reachedAt, went_stale_at = :wentStaleAt
            WHERE id = :id
            """;
    private static final String FILTER = """
             FROM offering WHERE organisation_id IN (:organisations)
              AND (CAST(:field AS text) IS NULL OR offering ->> 'field' = :field
                OR offering -> 'furtherFields' @> to_jsonb(CAST(:field AS text)))
              AND (CAST(:district AS text) IS NULL OR EXISTS (
                SELECT 1 FROM jsonb_array_elements_text(offering -> 'districts') AS d(key)
                WHERE starts_with(d.key, :district)))
              AND (CAST(:lifecycle AS text) IS NULL OR lifecycle = :lifecycle)
              AND (CAST(:text AS text) IS NULL
                OR position(lower(:text) IN lower(offering ->> 'title' || ' ' || (offering ->> 'description'))) > 0)
            """;

    private final JdbcClient jdbc;
    private final OfferingRow rows = new OfferingRow();

    public OfferingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current state. */
    public Optional<StoredOffering> find(String id) {
        return jdbc.sql("SELECT * FROM offering WHERE id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The current states of those that are stored. */
    public List<StoredOffering> find(Collection<String> ids) {
        return jdbc.sql("SELECT * FROM offering WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(rows)
                .list();
    }

    /** The current state, held for this transaction. */
    public Optional<StoredOffering> lock(String id) {
        return jdbc.sql("SELECT * FROM offering WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The current states of those that are stored, sorted by id and held for this transaction. */
    public List<StoredOffering> lock(Collection<String> ids) {
        return jdbc.sql("SELECT * FROM offering WHERE id = ANY (:ids) ORDER BY id COLLATE \"C\" FOR UPDATE")
                .param("ids", ids.toArray(String[]::new))
                .query(rows)
                .list();
    }

    /** Adds a first state; false when somebody else was faster. */
    public boolean insert(StoredOffering first) {
        return jdbc.sql(INSERT).params(rows.parameters(first)).update() == 1;
    }

    /** Replaces the state of a locked row. */
    public void update(StoredOffering next) {
        jdbc.sql(UPDATE).params(rows.parameters(next)).update();
    }

    /** Replaces how current a locked row is; nothing else of it changes. */
    public void freshen(StoredOffering next) {
        jdbc.sql("""
                        UPDATE offering SET confirmed_at = :confirmedAt, told_at = :toldAt, asked_at = :askedAt,
                          reached_at = :reachedAt, went_stale_at = :wentStaleAt
                        WHERE id = :id
                        """)
                .params(rows.parameters(next.freshness()))
                .param("id", next.id())
                .update();
    }

    /** Notes of locked rows, which are not stale, that they were confirmed now; others need not hear of it. */
    public void confirmQuietly(Collection<String> ids, Instant now) {
        jdbc.sql("UPDATE offering SET confirmed_at = :now, asked_at = NULL, reached_at = NULL WHERE id = ANY (:ids)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    /** One page, sorted by id. */
    public List<StoredOffering> list(OfferingQuery query) {
        return filtered("SELECT *" + FILTER + " ORDER BY id COLLATE \"C\" LIMIT :size OFFSET :from", query)
                .param("size", query.size())
                .param("from", (long) query.page() * query.size())
                .query(rows)
                .list();
    }

    /** What stands of these organisations, sorted by id. */
    public List<StoredOffering> standing(Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM offering WHERE organisation_id IN (:organisations) AND lifecycle = 'ACTIVE'"
                                + " ORDER BY id COLLATE \"C\"")
                        .param("organisations", organisations)
                        .query(rows)
                        .list();
    }

    /** What stands of an organisation, sorted by id and held for this transaction. */
    public List<StoredOffering> lockStanding(String organisation) {
        return jdbc.sql("SELECT * FROM offering WHERE organisation_id = :organisation AND lifecycle = 'ACTIVE'"
                        + " ORDER BY id COLLATE \"C\" FOR UPDATE")
                .param("organisation", organisation)
                .query(rows)
                .list();
    }

    /**
     * Whose offerings may need a look: of those that are not over by their period, something was not confirmed since then,
     * or ends by the last of these days.
     */
    public List<String> ageing(Instant confirmedBefore, LocalDate today, LocalDate endsBy) {
        return jdbc.sql("""
                        SELECT DISTINCT organisation_id FROM offering WHERE lifecycle = 'ACTIVE'
                          AND coalesce(offering ->> 'periodUntil', :today) >= :today
                          AND (confirmed_at <= :confirmed OR offering ->> 'periodUntil' <= :ends
                            OR offering ->> 'schedule' ~ 'UNTIL|COUNT')
                        ORDER BY organisation_id
                        """)
                .param("confirmed", confirmedBefore.atOffset(ZoneOffset.UTC))
                .param("today", today.toString())
                .param("ends", endsBy.toString())
                .query(String.class)
                .list();
    }

    /** All that an organisation ever reported, withdrawn ones too. */
    public List<StoredOffering> all(String organisation) {
        return jdbc.sql("SELECT * FROM offering WHERE organisation_id = :organisation")
                .param("organisation", organisation)
                .query(rows)
                .list();
    }

    /** How many offerings all pages hold. */
    public long count(OfferingQuery query) {
        return filtered("SELECT count(*)" + FILTER, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, OfferingQuery query) {
        return jdbc.sql(sql)
                .param("organisations", query.organisations())
                .param("field", query.field())
                .param("district", query.district())
                .param(
                        "lifecycle",
                        query.lifecycle() == null ? null : query.lifecycle().name())
                .param("text", query.text());
    }
}
