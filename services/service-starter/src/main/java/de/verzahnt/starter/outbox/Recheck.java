package de.verzahnt.starter.outbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What makes publishing idempotent: before the first round, and after one whose end nobody knows, looks up which of the
 * waiting events Kafka has got already. One thread uses it.
 */
final class Recheck {

    private static final Logger LOG = LoggerFactory.getLogger(Recheck.class);

    private final OutboxPositions positions;
    private final TopicTail tail;
    private final Set<String> certain = new HashSet<>();

    Recheck(OutboxPositions positions, TopicTail tail) {
        this.positions = positions;
        this.tail = tail;
    }

    /** Something was sent of which nobody knows whether it has arrived, by this relay or by another one. */
    void doubt() {
        certain.clear();
    }

    /**
     * Ids of events of these topics that have arrived though they may still wait. Afterwards each partition has a position,
     * to be stored before anything is sent to it.
     *
     * @param arrived takes ids, and the positions behind them
     */
    void settle(List<OutboxRow> waiting, Arrived arrived) {
        Set<String> topics = waiting.stream().map(OutboxRow::topic).collect(Collectors.toSet());
        topics.removeAll(certain);
        if (topics.isEmpty()) {
            return;
        }
        try {
            lookUp(topics, arrived);
        } catch (AuthorizationException notAllowed) {
            LOG.warn(
                    "outbox: the ends of {} may not be read, so what was sent last may be sent twice after a fault",
                    topics);
        }
        certain.addAll(topics);
    }

    private void lookUp(Set<String> topics, Arrived arrived) {
        Map<TopicPartition, Long> ends = tail.ends(topics);
        Map<TopicPartition, Long> behind = new HashMap<>();
        Map<TopicPartition, Long> known = positions.of(topics);
        ends.forEach((partition, end) -> {
            long from = known.getOrDefault(partition, end);
            if (from < end) {
                behind.put(partition, from);
            }
        });
        if (!behind.isEmpty() || !known.equals(ends)) {
            arrived.take(behind.isEmpty() ? Set.of() : tail.eventIds(behind, ends), ends);
        }
    }

    /** Notes what has arrived, for good. */
    interface Arrived {

        void take(Set<String> eventIds, Map<TopicPartition, Long> positions);
    }
}
