package de.verzahnt.contract;

import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic of the contract. Its key is always a string.
 *
 * @param name the name, code and never configuration: {@code vz.<noun>.v<n>}
 * @param type class of the values
 * @param key the key a value stands under, read from the value itself
 * @param cleanup what Kafka may drop
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> type, Function<V, String> key, Cleanup cleanup) {

    /** What Kafka may drop from a topic. */
    public enum Cleanup {
        /** Only states that a newer state of the same key replaces. */
        COMPACT,
        /** Nothing: the log is the audit. */
        KEEP_FOR_EVER
    }

    /** The key this value stands under. */
    public String keyOf(V value) {
        return key.apply(value);
    }

    /** Schema of the values, as this build knows it. */
    public Schema schema() {
        return SpecificData.get().getSchema(type);
    }

    /** The registry's subject for the values (TopicNameStrategy). */
    public String valueSubject() {
        return name + "-value";
    }
}
