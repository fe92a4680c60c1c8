package de.verzahnt.starter.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A waiting event. */
record OutboxRow(
        long id,
        String eventId,
        String topic,
        String key,
        String eventType,
        OffsetDateTime occurredAt,
        byte @Nullable [] value,
        @Nullable String valueSchema,
        @Nullable String traceparent) {

    /** What keeps its order: rows of one lane leave one after the other. */
    String lane() {
        return topic + "/" + key;
    }

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("event_id"),
                row.getString("topic"),
                row.getString("record_key"),
                row.getString("event_type"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getBytes("value"),
                row.getString("value_schema"),
                row.getString("traceparent"));
    }
}
