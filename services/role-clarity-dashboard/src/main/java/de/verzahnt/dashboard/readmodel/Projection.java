package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the read model keeps of one topic. Every bean of this type is fed by the projector, inside its
 * transaction; what it writes must depend on nothing but the records, so that a rebuild gives the same tables.
 */
public interface Projection<V extends SpecificRecord> {

    /** The topic it reads from the first record on. */
    Topic<V> topic();

    /** Takes in a value of the topic; a second time with the same value changes nothing. */
    void take(String key, V value);

    /** The topic forgets the key. */
    void forget(String key);

    /** Forgets everything; the topic will be read from its start. */
    void clear();

    /** Takes one record in, whose value is of this topic's type. */
    default void apply(String key, @Nullable SpecificRecord value) {
        if (value == null) {
            forget(key);
        } else {
            take(key, topic().type().cast(value));
        }
    }
}
