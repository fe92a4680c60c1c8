package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an item of an agenda becomes a row, and back. */
final class AgendaRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AgendaRows() {}

    static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getObject("item_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                Section.valueOf(row.getString("section")),
                row.getInt("position"),
                row.getObject("minor", Integer.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("title"),
                row.getBoolean("in_public"),
                new Why(Columns.date(row, "why_day"), row.getString("why_name")),
                row.getBoolean("removed"),
                row.getLong("revision"),
                JSON.readValue(row.getString("paper"), Paper.class),
                row.getString("note"),
                resolution(row),
                Columns.instant(row, "done_at"),
                row.getString("done_note"));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        String result = row.getString("result");
        if (result == null) {
            return null;
        }
        String evidence = row.getString("evidence");
        return new Resolution(
                result,
                row.getString("words"),
                row.getString("responsible"),
                row.getString("responsible_id"),
                Columns.date(row, "due"),
                row.getString("decision_id"),
                Objects.requireNonNull(Columns.instant(row, "decided_at")),
                evidence == null ? null : JSON.readValue(evidence, Evidence.class));
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
