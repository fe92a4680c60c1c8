package de.verzahnt.starter.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to which offset each partition holds nothing that still waits in the outbox. */
final class OutboxPositions {

    private final JdbcClient jdbc;

    OutboxPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<TopicPartition, Long> of(Collection<String> topics) {
        Map<TopicPartition, Long> found = new HashMap<>();
        jdbc.sql("SELECT topic, partition, next_offset FROM outbox_position WHERE topic = ANY (?)")
                .param(topics.toArray(String[]::new))
                .query(row -> {
                    found.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                });
        return found;
    }

    void save(Map<TopicPartition, Long> next) {
        next.forEach((partition, offset) -> jdbc.sql("""
                        INSERT INTO outbox_position (topic, partition, next_offset) VALUES (?, ?, ?)
                        ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset
                        """)
                .param(partition.topic())
                .param(partition.partition())
                .param(offset)
                .update());
    }
}
