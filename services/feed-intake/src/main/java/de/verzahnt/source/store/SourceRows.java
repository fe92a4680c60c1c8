package de.verzahnt.source.store;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.source.store.SourceState.Pause;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** One row of the table of sources, both ways. */
final class SourceRows implements RowMapper<Source> {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Source mapRow(ResultSet row, int index) throws SQLException {
        SourceSetting setting = new SourceSetting(
                row.getString("organisation_id"),
                row.getString("name"),
                URI.create(row.getString("address")),
                kind(row.getString("kind")),
                json.readValue(row.getString("defaults"), RowDefaults.class),
                Duration.ofMillis(row.getLong("interval_ms")),
                row.getInt("grace_days"));
        return new Source(row.getObject("id", UUID.class), row.getLong("revision"), setting, state(row));
    }

    private SourceState state(ResultSet row) throws SQLException {
        String pause = row.getString("pause");
        return new SourceState(
                kind(row.getString("recognised")),
                pause == null ? null : Pause.valueOf(pause),
                new Validators(row.getString("etag"), row.getString("last_modified")),
                row.getString("checksum"),
                read(row.getString("last_fetch"), LastFetch.class),
                row.getInt("failures"),
                read(row.getString("hold"), Hold.class),
                row.getObject("next_fetch_at", OffsetDateTime.class).toInstant());
    }

    Map<String, @Nullable Object> setting(Source source) {
        SourceSetting setting = source.setting();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", source.id());
        values.put("revision", source.revision());
        values.put("name", setting.name());
        values.put("address", setting.address().toString());
        values.put("kind", setting.kind() == null ? null : setting.kind().name());
        values.put("defaults", json.writeValueAsString(setting.defaults()));
        values.put("interval", setting.interval().toMillis());
        values.put("grace", setting.graceDays());
        return values;
    }

    Map<String, @Nullable Object> state(Source source) {
        SourceState state = source.state();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", source.id());
        values.put(
                "recognised",
                state.recognised() == null ? null : state.recognised().name());
        values.put("pause", state.pause() == null ? null : state.pause().name());
        values.put("etag", state.validators().etag());
        values.put("modified", state.validators().lastModified());
        values.put("checksum", state.checksum());
        values.put("last", written(state.last()));
        values.put("failures", state.failures());
        values.put("hold", written(state.hold()));
        values.put("next", state.nextFetchAt().atOffset(ZoneOffset.UTC));
        return values;
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static @Nullable FeedKind kind(@Nullable String name) {
        return name == null ? null : FeedKind.valueOf(name);
    }
}
