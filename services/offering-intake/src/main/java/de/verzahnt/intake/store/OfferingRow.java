package de.verzahnt.intake.store;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.StoredOffering.Lifecycle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** One row of the table, both ways. */
final class OfferingRow implements RowMapper<StoredOffering> {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public StoredOffering mapRow(ResultSet row, int index) throws SQLException {
        return new StoredOffering(
                row.getString("id"),
                json.readValue(row.getString("offering"), Offering.class),
                Lifecycle.valueOf(row.getString("lifecycle")),
                row.getString("withdrawal_reason"),
                row.getLong("revision"),
                instant(row, "reported_at"),
                new Origin(
                        row.getString("reported_by"),
                        row.getString("source_system"),
                        Channel.valueOf(row.getString("channel"))),
                new Freshness(
                        instant(row, "confirmed_at"),
                        instant(row, "told_at"),
                        maybe(row, "asked_at"),
                        maybe(row, "reached_at"),
                        maybe(row, "went_stale_at")));
    }

    Map<String, @Nullable Object> parameters(StoredOffering state) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", state.id());
        values.put("organisation", state.offering().organisationId());
        values.put("lifecycle", state.lifecycle().name());
        values.put("reason", state.withdrawalReason());
        values.put("revision", state.revision());
        values.put("reportedAt", state.reportedAt().atOffset(ZoneOffset.UTC));
        values.put("reportedBy", state.origin().reportedBy());
        values.put("source", state.origin().sourceSystem());
        values.put("channel", state.origin().channel().name());
        values.put("offering", json.writeValueAsString(state.offering()));
        values.putAll(parameters(state.freshness()));
        return values;
    }

    Map<String, @Nullable Object> parameters(Freshness freshness) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("confirmedAt", freshness.confirmedAt().atOffset(ZoneOffset.UTC));
        values.put("toldAt", freshness.toldAt().atOffset(ZoneOffset.UTC));
        values.put("askedAt", at(freshness.askedAt()));
        values.put("reachedAt", at(freshness.reachedAt()));
        values.put("wentStaleAt", at(freshness.wentStaleAt()));
        return values;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
