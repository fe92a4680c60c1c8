package de.verzahnt.starter.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real PostgreSQL servers for tests, awaited as long as a busy machine may need to start one. */
public final class TestPostgres {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** A server of one's own, on a free port; whoever starts it closes it. */
    public static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL: not started (expected: started)", failure);
        }
    }

    /** A new database on the one server that all tests of a run share; it ends with the run. */
    public static DataSource emptyDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        JdbcClient.create(Shared.SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return Shared.SERVER.getDatabase("postgres", name);
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();
    }
}
