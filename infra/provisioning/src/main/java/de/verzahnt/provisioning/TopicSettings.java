package de.verzahnt.provisioning;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.DELETE_RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The settings every topic of the contract must have. */
final class TopicSettings {

    /** A reader that was off for a week still hears of what was erased. */
    private static final Duration TOMBSTONES_STAY = Duration.ofDays(7);

    private TopicSettings() {}

    static Map<String, Map<String, String>> all(Durability durability) {
        var topics = new LinkedHashMap<String, Map<String, String>>();
        for (Topic<?> topic : Topics.all()) {
            topics.put(topic.name(), with(durability, ofContract(topic)));
        }
        for (String owner : Topics.DEAD_LETTER_OWNERS) {
            topics.put(Topics.deadLetters(owner), with(durability, kept(Duration.ofDays(Topics.DEAD_LETTER_DAYS))));
        }
        return topics;
    }

    private static Map<String, String> ofContract(Topic<?> topic) {
        return switch (topic.cleanup()) {
            case COMPACT ->
                Map.of(
                        CLEANUP_POLICY_CONFIG,
                        CLEANUP_POLICY_COMPACT,
                        DELETE_RETENTION_MS_CONFIG,
                        Long.toString(TOMBSTONES_STAY.toMillis()));
            case KEEP_FOR_EVER -> kept(Duration.ofMillis(-1));
        };
    }

    private static Map<String, String> kept(Duration retention) {
        return Map.of(
                CLEANUP_POLICY_CONFIG,
                CLEANUP_POLICY_DELETE,
                RETENTION_MS_CONFIG,
                Long.toString(retention.toMillis()),
                RETENTION_BYTES_CONFIG,
                "-1");
    }

    private static Map<String, String> with(Durability durability, Map<String, String> settings) {
        var all = new TreeMap<>(settings);
        all.put(MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(durability.minInSyncReplicas()));
        return all;
    }
}
