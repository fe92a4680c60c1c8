package de.verzahnt.dashboard.readmodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored offsets: they move in the same transaction as the tables, and only from where the writer believes they are. */
@Component
class Offsets {

    private final JdbcClient jdbc;

    Offsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Next offset of each of these partitions, 0 for those never read. */
    Map<TopicPartition, Long> load(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> stored = new HashMap<>();
        partitions.forEach(partition -> {
            jdbc.sql("INSERT INTO projection_offset (topic, partition, next_offset)"
                            + " VALUES (:topic, :partition, 0) ON CONFLICT DO NOTHING")
                    .param("topic", partition.topic())
                    .param("partition", partition.partition())
                    .update();
            stored.put(partition, 0L);
        });
        jdbc.sql("SELECT topic, partition, next_offset FROM projection_offset").query(row -> {
            stored.replace(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
        });
        return stored;
    }

    /** Moves one partition on; a writer that has been overtaken by another one, or by a rebuild, must not write. */
    void advance(TopicPartition partition, long from, long to) {
        int moved = jdbc.sql("UPDATE projection_offset SET next_offset = :to"
                        + " WHERE topic = :topic AND partition = :partition AND next_offset = :from")
                .param("topic", partition.topic())
                .param("partition", partition.partition())
                .param("from", from)
                .param("to", to)
                .update();
        if (moved != 1) {
            throw new Overtaken(partition, from);
        }
    }

    /** Back to the start of every log. */
    void reset() {
        jdbc.sql("UPDATE projection_offset SET next_offset = 0").update();
    }
}
