package de.verzahnt.benchmark.index;

import de.verzahnt.rules.Offering;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Candidates of a database: a town and days in common, and a field in common or a similar title (pg_trgm). */
final class PostgresFinder implements Finder {
    private static final String TABLE = """
            CREATE EXTENSION pg_trgm;
            CREATE TABLE offering (id text PRIMARY KEY, title text, towns text[], fields text[], days daterange);
            CREATE INDEX ON offering USING gin (title gin_trgm_ops);
            CREATE INDEX ON offering USING gin (towns);
            CREATE INDEX ON offering USING gin (fields);
            CREATE INDEX ON offering USING gist (days);
            """;
    private static final String PUT = """
            INSERT INTO offering VALUES (?, ?, ?, ?, daterange(?::date, ?::date, '[]'))
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, towns = excluded.towns,
              fields = excluded.fields, days = excluded.days
            """;
    private static final String FIND = """
            SELECT id FROM offering
            WHERE towns && ? AND days && daterange(?::date, ?::date, '[]') AND (fields && ? OR title % ?)
            """;

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final Places places;
    private final Map<String, Offering> byId = new HashMap<>();

    PostgresFinder(Places places) {
        this.places = places;
        try {
            postgres = EmbeddedPostgres.builder().start();
            connection = postgres.getPostgresDatabase().getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(Offering offering) {
        byId.put(offering.id(), offering);
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, offering.id());
            put.setString(2, offering.title());
            put.setArray(3, array(places.standsUnder(offering)));
            put.setArray(4, array(offering.allFields()));
            setDays(put, 5, offering);
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(offering.id(), e);
        }
    }

    /** The planner sees how much there is, as it would in a database that has run for a while. */
    @Override
    public void filled() {
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze offering");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Offering> candidates(Offering offering) {
        List<Offering> found = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, array(places.lookUp(offering)));
            setDays(find, 2, offering);
            find.setArray(4, array(offering.allFields()));
            find.setString(5, offering.title());
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    Optional.ofNullable(byId.get(rows.getString(1))).ifPresent(found::add);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(offering.id(), e);
        }
        return found;
    }

    @Override
    public void close() {
        try {
            connection.close();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void setDays(PreparedStatement statement, int from, Offering offering) throws SQLException {
        statement.setObject(from, offering.period().from());
        statement.setObject(from + 1, offering.period().until());
    }

    private Array array(Collection<String> keys) throws SQLException {
        return connection.createArrayOf("text", keys.toArray());
    }
}
