package de.verzahnt.local;

import de.verzahnt.local.process.ManagedProcess;
import de.verzahnt.local.process.ProcessSupervisor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL with settings that last, one database and one role a service, passwords only. */
final class Database implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(40);
    private static final String RULES = """
            # Written by the launcher: a password for everybody, on this machine only.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;
    private final ManagedProcess child;

    private Database(EmbeddedPostgres postgres, Secrets secrets, ManagedProcess child) {
        this.postgres = postgres;
        this.secrets = secrets;
        this.child = child;
    }

    static Database start(Path binaries, Path folder, int port, Secrets secrets, ProcessSupervisor supervisor)
            throws IOException {
        Path cluster = folder.resolve("cluster");
        Path rules = cluster.resolve("pg_hba.conf");
        boolean fresh = !Files.exists(cluster.resolve("PG_VERSION"));
        forgetTheDead(cluster);
        var postgres = settings(binaries, folder, port, supervisor)
                .setConnectConfig("password", secrets.of("postgresql"))
                .start();
        var child = supervisor.adopt(Part.POSTGRESQL.id(), server(cluster));
        if (fresh) {
            close(postgres, secrets, rules);
        }
        return new Database(postgres, secrets, child);
    }

    private static EmbeddedPostgres.Builder settings(
            Path binaries, Path folder, int port, ProcessSupervisor supervisor) {
        Redirect log = Redirect.appendTo(supervisor.log(Part.POSTGRESQL.id()).toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(STARTUP)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "40MB")
                .setServerConfig("max_connections", "80")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    ManagedProcess child() {
        return child;
    }

    @Override
    public void close() {
        if (!child.isAlive()) {
            child.stop(STARTUP);
            return;
        }
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            child.stop(STARTUP);
        }
    }

    /**
     * What a server that was killed has left. After a power cut the number it noted may belong to any other process, and
     * PostgreSQL would take that for a server; that nobody else uses the folder is what the hub's own lock is for.
     */
    private static void forgetTheDead(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve("epg-lock"));
        Path noted = cluster.resolve("postmaster.pid");
        if (Files.exists(noted) && !isServer(noted)) {
            Files.delete(noted);
        }
    }

    private static boolean isServer(Path noted) throws IOException {
        try (var lines = Files.lines(noted)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
        } catch (NumberFormatException torn) {
            return false;
        }
    }

    /** The server says its own id: what was started is a wrapper that is gone by now. */
    private static ProcessHandle server(Path cluster) throws IOException {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IOException("postgresql has ended at once"));
        }
    }

    /** Makes the service's role and database unless they are there. */
    void make(Part service) {
        String name = service.database();
        try (Connection connection = connect(postgres, secrets);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, secrets.of(name)));
                statement.execute("CREATE DATABASE %1$s OWNER %1$s".formatted(name));
                statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            }
        } catch (SQLException failure) {
            throw new HubProblem("postgresql: " + failure.getMessage(), failure);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(database))) {
            return found.next();
        }
    }

    /** From now on nobody gets in without a password. */
    private static void close(EmbeddedPostgres postgres, Secrets secrets, Path rules) throws IOException {
        try (Connection connection = connect(postgres, secrets);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(secrets.of("postgresql")));
            Files.writeString(rules, RULES);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IOException("postgresql: " + failure.getMessage(), failure);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, Secrets secrets) throws SQLException {
        return postgres.getDatabase("postgres", "postgres", Map.of("password", secrets.of("postgresql")))
                .getConnection();
    }
}
