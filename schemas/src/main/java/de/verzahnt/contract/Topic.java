package de.verzahnt.contract;

import org.apache.avro.Schema;

/**
 * One topic of the contract. Its key is always a string.
 *
 * @param name the name, code and never configuration: {@code vz.<noun>.v<n>}
 * @param value schema of the values
 * @param cleanup what Kafka may drop
 */
public record Topic(String name, Schema value, Cleanup cleanup) {

    /** What Kafka may drop from a topic. */
    public enum Cleanup {
        /** Only states that a newer state of the same key replaces. */
        COMPACT,
        /** Nothing: the log is the audit. */
        KEEP_FOR_EVER
    }

    /** The registry's subject for the values (TopicNameStrategy). */
    public String valueSubject() {
        return name + "-value";
    }
}
