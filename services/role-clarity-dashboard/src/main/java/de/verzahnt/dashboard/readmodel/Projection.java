package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topic;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the read model keeps of one topic. Every bean of this type is fed by the projector, inside its
 * transaction; what it writes must depend on nothing but the records, so that a rebuild gives the same tables.
 */
public interface Projection {

    /** The topic it reads from the first record on. */
    Topic topic();

    /**
     * Takes one record in; a second time with the same record changes nothing.
     *
     * @param value null when the topic forgets the key
     * @param at when the record was written to the log
     */
    void apply(String key, @Nullable SpecificRecord value, Instant at);

    /** Forgets everything; the topic will be read from its start. */
    void clear();
}
