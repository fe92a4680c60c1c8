package de.verzahnt.intake.table;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The memory of columns in the gateway's database. */
public final class ColumnTable implements ColumnMemory {
    private static final String UPSERT = """
            INSERT INTO column_mapping (organisation_id, header_shape, columns, changed_at)
            VALUES (:organisation, :shape, CAST(:columns AS jsonb), :at)
            ON CONFLICT (organisation_id, header_shape) DO UPDATE
            SET columns = excluded.columns, changed_at = excluded.changed_at
            """;
    private static final String FIND = """
            SELECT columns FROM column_mapping WHERE organisation_id IN (:organisations) AND header_shape = :shape
            ORDER BY changed_at DESC, organisation_id LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public ColumnTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> find(Collection<String> organisations, String shape) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(FIND)
                .param("organisations", organisations)
                .param("shape", shape)
                .query(String.class)
                .optional()
                .map(columns -> json.readValue(columns, new TypeReference<Map<String, String>>() {}))
                .orElse(Map.of());
    }

    @Override
    public void keep(Collection<String> organisations, String shape, Map<String, String> columns) {
        Map<String, String> all = new LinkedHashMap<>(find(organisations, shape));
        all.putAll(columns);
        for (String organisation : organisations) {
            jdbc.sql(UPSERT)
                    .param("organisation", organisation)
                    .param("shape", shape)
                    .param("columns", json.writeValueAsString(all))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
