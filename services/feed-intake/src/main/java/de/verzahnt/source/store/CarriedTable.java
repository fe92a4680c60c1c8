package de.verzahnt.source.store;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.source.store.Carried.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the sources carry, in the gateway's database. */
public final class CarriedTable {
    private static final String UPSERT = """
            INSERT INTO source_offering (source_id, offering_id, title, state, last_seen_at, missing_since, by_hand, told)
            VALUES (:source, :offering, :title, :state, :seen, :missing, CAST(:byHand AS jsonb), CAST(:told AS jsonb))
            ON CONFLICT (source_id, offering_id) DO UPDATE SET title = excluded.title, state = excluded.state,
              last_seen_at = excluded.last_seen_at, missing_since = excluded.missing_since, told = excluded.told
            """;
    private static final String BY_HAND = """
            UPDATE source_offering SET by_hand = CAST(:byHand AS jsonb)
            WHERE source_id = :source AND offering_id = :offering
            """;
    private static final String OF =
            "SELECT * FROM source_offering WHERE source_id = :source ORDER BY offering_id COLLATE \"C\"";
    private static final String FORGET =
            "DELETE FROM source_offering WHERE source_id = :source AND offering_id IN (:ids)";

    private final NamedParameterJdbcOperations jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    public CarriedTable(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a source, by id. */
    public List<Carried> of(UUID source) {
        return jdbc.query(OF, Map.of("source", source), this::carried);
    }

    /** Adds or replaces these; values set by hand stay as they are kept: somebody may have set one during a fetch. */
    public void put(UUID source, Collection<Carried> carried) {
        jdbc.batchUpdate(
                UPSERT, carried.stream().map(one -> parameters(source, one)).toArray(SqlParameterSource[]::new));
    }

    /** Keeps the values that people set. */
    public void setByHand(UUID source, Carried one) {
        jdbc.update(BY_HAND, parameters(source, one));
    }

    /** These are over; nothing is missing of them. */
    public void forget(UUID source, Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.update(FORGET, Map.of("source", source, "ids", ids));
        }
    }

    private SqlParameterSource parameters(UUID source, Carried one) {
        return new MapSqlParameterSource()
                .addValue("source", source)
                .addValue("offering", one.offeringId())
                .addValue("title", one.title())
                .addValue("state", one.state().name())
                .addValue("seen", one.lastSeenAt().atOffset(ZoneOffset.UTC))
                .addValue(
                        "missing",
                        one.missingSince() == null ? null : one.missingSince().atOffset(ZoneOffset.UTC))
                .addValue("byHand", json.writeValueAsString(one.byHand()))
                .addValue("told", one.told() == null ? null : json.writeValueAsString(one.told()));
    }

    private Carried carried(ResultSet row, int index) throws SQLException {
        String told = row.getString("told");
        return new Carried(
                row.getString("offering_id"),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("missing_since", OffsetDateTime.class)),
                json.readValue(row.getString("by_hand"), new TypeReference<Map<String, String>>() {}),
                told == null ? null : json.readValue(told, Offering.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
