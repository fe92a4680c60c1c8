package de.verzahnt.systemtests.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A database as SQL: the migrations it has seen, then its rows. PostgreSQL's own pg_dump is not among the binaries. */
final class Dump {

    private static final String HISTORY = """
            CREATE TABLE flyway_schema_history (
                installed_rank integer NOT NULL PRIMARY KEY, version varchar(50), description varchar(200) NOT NULL,
                type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer,
                installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(),
                execution_time integer NOT NULL, success boolean NOT NULL);
            """;

    private final Connection database;
    private final Path repository;

    Dump(Connection database, Path repository) {
        this.database = database;
        this.repository = repository;
    }

    String text() throws SQLException {
        StringBuilder sql = new StringBuilder(HISTORY);
        for (String script : column("SELECT script FROM flyway_schema_history ORDER BY installed_rank")) {
            sql.append("-- ")
                    .append(script)
                    .append('\n')
                    .append(migration(script))
                    .append('\n');
        }
        for (String table : tablesParentsFirst()) {
            sql.append(rows(table));
        }
        return sql.toString();
    }

    private String migration(String script) {
        String name = script.substring(script.lastIndexOf('/') + 1);
        try (Stream<Path> all = Files.walk(repository.resolve("services"))) {
            Path file = all.filter(
                            path -> path.endsWith(name) && path.toString().contains("src/main/resources"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + ": missing (expected: in the sources)"));
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tablesParentsFirst() throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>(
                column("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"));
        while (!waiting.isEmpty()) {
            String next = null;
            for (String table : waiting) {
                if (next == null && ordered.containsAll(parents(table))) {
                    next = table;
                }
            }
            if (next == null) {
                throw new IllegalStateException("tables: a circle among " + waiting + " (expected: none)");
            }
            waiting.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    private List<String> parents(String table) throws SQLException {
        return column("""
                SELECT DISTINCT confrelid::regclass::text FROM pg_constraint
                WHERE contype = 'f' AND conrelid = '%1$s'::regclass AND confrelid <> conrelid
                """.formatted(table));
    }

    private String rows(String table) throws SQLException {
        String columns = String.join(", ", column("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = '%s' AND is_generated = 'NEVER'
                        ORDER BY ordinal_position
                        """.formatted(table)));
        String json = column(
                        "SELECT coalesce(json_agg(t), '[]')::text FROM (SELECT %s FROM %s) t".formatted(columns, table))
                .get(0);
        return """
                INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE
                SELECT %2$s FROM json_populate_recordset(NULL::%1$s, $rows$%3$s$rows$);
                """.formatted(table, columns, json);
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
