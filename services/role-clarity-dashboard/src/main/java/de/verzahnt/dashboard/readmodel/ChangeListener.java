package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hears of changes of the read model, made by this instance or another, and publishes them inside. */
@Component
class ChangeListener extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    private static final int WAIT_MS = 500;

    private final DataSource database;
    private final ApplicationEventPublisher events;

    ChangeListener(DataSource database, ApplicationEventPublisher events, ReadModelProperties settings) {
        super("read-model-changes", settings.firstPause(), settings.longestPause());
        this.database = database;
        this.events = events;
    }

    @Override
    protected void work() throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement listen = connection.createStatement()) {
                listen.execute("listen " + ChangeNotices.CHANNEL);
                publish(ReadModelChanged.ANYTHING);
                listenTo(connection.unwrap(PGConnection.class));
            } finally {
                // Back in the pool it must not go on listening: end the session.
                connection.abort(Runnable::run);
            }
        }
    }

    private void listenTo(PGConnection connection) throws SQLException {
        while (goesOn()) {
            PGNotification[] heard = connection.getNotifications(WAIT_MS);
            worked();
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                publish(ChangeNotices.read(notification.getParameter()));
            }
        }
    }

    private void publish(ReadModelChanged change) {
        try {
            events.publishEvent(change);
        } catch (RuntimeException e) {
            log.warn("a listener failed on {}", change, e);
        }
    }
}
