package de.verzahnt.dashboard.readmodel;

import de.verzahnt.characters.GermanText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One row of a table that holds whole states: written or overwritten by its key. */
public final class Row {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String table;
    private final String keyColumn;
    private final Map<String, String> expressions = new LinkedHashMap<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private String replaced = "";

    public Row(String table, String keyColumn, String key) {
        this.table = table;
        this.keyColumn = keyColumn;
        with(keyColumn, key);
    }

    /** Sets a column; lists become text arrays, instants UTC timestamps. */
    public Row with(String column, @Nullable Object value) {
        expressions.put(column, "?");
        values.add(stored(value));
        return this;
    }

    /** Sets a column of JSON to this value, field by field under the names the contract gives them. */
    public Row withJson(String column, SpecificRecord value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        value.getSchema().getFields().forEach(field -> fields.put(field.name(), value.get(field.pos())));
        expressions.put(column, "CAST(? AS jsonb)");
        values.add(JSON.writeValueAsString(fields));
        return this;
    }

    /** Sets a column that German full-text search reads: words of {@code title} weigh more than those of {@code text}. */
    public Row withSearch(String column, String title, String text) {
        String vector = "to_tsvector('german', ?) || to_tsvector('german', ?)";
        expressions.put(column, "setweight(" + vector + ", 'A') || setweight(" + vector + ", 'B')");
        values.addAll(List.of(title, GermanText.folded(title), text, GermanText.folded(text)));
        return this;
    }

    /** Lets a row with the same key stand as it is unless it has the same in this column. */
    public Row replacingItsLike(String column) {
        replaced = " WHERE " + table + "." + column + " = excluded." + column;
        return this;
    }

    /** Inserts the row or replaces the one with the same key. */
    public void put(JdbcClient jdbc) {
        String updates = expressions.keySet().stream()
                .filter(column -> !column.equals(keyColumn))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", expressions.keySet()) + ") VALUES ("
                        + String.join(", ", expressions.values()) + ") ON CONFLICT (" + keyColumn + ") DO UPDATE SET "
                        + updates + replaced)
                .params(values)
                .update();
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toArray(String[]::new);
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
