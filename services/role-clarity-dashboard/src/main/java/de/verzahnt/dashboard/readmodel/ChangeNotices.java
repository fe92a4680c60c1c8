package de.verzahnt.dashboard.readmodel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every instance what a transaction has changed; PostgreSQL delivers it when, and only when, it commits. */
@Component
class ChangeNotices {

    static final String CHANNEL = "vz_read_model";

    /** PostgreSQL takes just under 8000 bytes; characters of keys are mostly one byte, never more than four. */
    private static final int LONGEST = 1900;

    private final JdbcClient jdbc;

    ChangeNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called inside the transaction. */
    void announce(Collection<Reading> readings) {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Readable record) {
                keys.computeIfAbsent(record.original().topic(), topic -> new LinkedHashSet<>())
                        .add(record.key());
            }
        }
        keys.forEach((topic, changed) -> jdbc.sql("SELECT pg_notify(:channel, :text)")
                .param("channel", CHANNEL)
                .param("text", text(topic, changed))
                .query(String.class)
                .optional());
    }

    static String text(String topic, Set<String> keys) {
        String all = topic + "\n" + String.join("\n", keys);
        return all.length() > LONGEST ? topic : all;
    }

    static ReadModelChanged read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty()
                ? ReadModelChanged.ANYTHING
                : new ReadModelChanged(lines.get(0), Set.copyOf(lines.subList(1, lines.size())));
    }
}
