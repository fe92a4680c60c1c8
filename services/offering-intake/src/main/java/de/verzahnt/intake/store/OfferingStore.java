package de.verzahnt.intake.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of offerings. Writing is safe under concurrency when the row was locked, or inserted, in the same transaction. */
public final class OfferingStore {
    private static final String INSERT = """
            insert into offering (id, organisation_id, lifecycle, withdrawal_reason, revision, reported_at, reported_by,
              source_system, channel, offering)
            values (:id, :organisation, :lifecycle, :reason, :revision, :reportedAt, :reportedBy, :source, :channel,
              cast(:offering as jsonb))
            on conflict (id) do nothing
            """;
    private static final String UPDATE = """
            update offering set organisation_id = :organisation, lifecycle = :lifecycle, withdrawal_reason = :reason,
              revision = :revision, reported_at = :reportedAt, reported_by = :reportedBy, source_system = :source,
              channel = :channel, offering = cast(:offering as jsonb)
            where id = :id
            """;
    private static final String FILTER = """
             from offering where organisation_id in (:organisations)
              and (cast(:field as text) is null or offering ->> 'field' = :field
                or offering -> 'furtherFields' @> to_jsonb(cast(:field as text)))
              and (cast(:district as text) is null or exists (
                select 1 from jsonb_array_elements_text(offering -> 'districts') as d(key)
                where starts_with(d.key, :district)))
              and (cast(:lifecycle as text) is null or lifecycle = :lifecycle)
              and (cast(:text as text) is null
                or position(lower(:text) in lower(offering ->> 'title' || ' ' || (offering ->> 'description'))) > 0)
            """;

    private final JdbcClient jdbc;
    private final OfferingRow rows = new OfferingRow();

    public OfferingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current state. */
    public Optional<StoredOffering> find(String id) {
        return jdbc.sql("select * from offering where id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The current state, held for this transaction. */
    public Optional<StoredOffering> lock(String id) {
        return jdbc.sql("select * from offering where id = :id for update")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** Adds a first state; false when somebody else was faster. */
    public boolean insert(StoredOffering first) {
        return jdbc.sql(INSERT).params(rows.parameters(first)).update() == 1;
    }

    /** Replaces the state of a locked row. */
    public void update(StoredOffering next) {
        jdbc.sql(UPDATE).params(rows.parameters(next)).update();
    }

    /** One page, sorted by id. */
    public List<StoredOffering> list(OfferingQuery query) {
        return filtered("select *" + FILTER + " order by id collate \"C\" limit :size offset :from", query)
                .param("size", query.size())
                .param("from", (long) query.page() * query.size())
                .query(rows)
                .list();
    }

    /** How many offerings all pages hold. */
    public long count(OfferingQuery query) {
        return filtered("select count(*)" + FILTER, query).query(Long.class).single();
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
