package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts how often each key arrived: unlike a real projection it would show a record applied twice. */
final class Tally implements Projection<Organisation> {

    static final String POISON = "poison";
    private final JdbcClient jdbc;
    private final AtomicInteger hiccups;

    Tally(JdbcClient jdbc, AtomicInteger hiccups) {
        this.jdbc = jdbc;
        this.hiccups = hiccups;
        jdbc.sql("CREATE TABLE IF NOT EXISTS tally (key text PRIMARY KEY, n int NOT NULL)")
                .update();
    }

    @Override
    public Topic<Organisation> topic() {
        return Topics.ORGANISATION;
    }

    @Override
    public void take(String key, Organisation value) {
        jdbc.sql("INSERT INTO tally VALUES (?, 1) ON CONFLICT (key) DO UPDATE SET n = tally.n + 1")
                .param(key)
                .update();
        if (key.equals(POISON)) {
            jdbc.sql("INSERT INTO tally VALUES (NULL, 1)").update();
        }
        if (hiccups.get() > 0 && key.hashCode() % 5 == 0 && hiccups.decrementAndGet() >= 0) {
            throw new TransientDataAccessResourceException("a hiccup of the database");
        }
    }

    @Override
    public void forget(String key) {}

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM tally").update();
    }
}
