package de.verzahnt.dashboard.readmodel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to project, held by one instance at a time as a lock of a PostgreSQL session. It saves double work; that
 * two never write the same batch is ensured by {@link Offsets#advance}.
 */
final class Leadership implements AutoCloseable {

    /** Any number no other lock of this database uses. */
    private static final long LOCK = 0x7665727a61686e74L;

    private final Connection session;

    private Leadership(Connection session) {
        this.session = session;
    }

    /** Empty when another instance leads. */
    static Optional<Leadership> tryToTake(DataSource database) throws SQLException {
        Connection session = database.getConnection();
        boolean taken = false;
        try {
            taken = ask(session, "SELECT pg_try_advisory_lock(" + LOCK + ")");
            return taken ? Optional.of(new Leadership(session)) : Optional.empty();
        } finally {
            if (!taken) {
                session.close();
            }
        }
    }

    /** Whether the session still lives, and with it the lock. */
    boolean stillHeld() throws SQLException {
        return session.isValid(1);
    }

    @Override
    public void close() throws SQLException {
        try (session) {
            // Ends the session, so the lock goes in any case, and the pool makes a new one.
            session.abort(Runnable::run);
        }
    }

    private static boolean ask(Connection session, String question) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
