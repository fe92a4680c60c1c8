package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topic;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/**
 * Events on their way out. What is appended leaves exactly when the transaction around it commits, in order per key.
 * Without a transaction at hand it fails, since the event could outlive its state. Published at least once, events of
 * one topic and key in the order of their commits. A transaction that appends several keys does so in sorted order: it
 * holds a lock on each until it ends.
 */
public interface Outbox {

    /**
     * Appends an event to the transaction at hand, under the key its topic reads from it.
     *
     * @param value the whole state
     * @param eventType CloudEvents type, e.g. {@code de.verzahnt.agency-activity.reported.v1}
     * @param occurredAt when it happened; CloudEvents time
     */
    <V extends SpecificRecord> void append(Topic<V> topic, V value, String eventType, Instant occurredAt);

    /** Appends a tombstone: the topic forgets the key. */
    void forget(Topic<?> topic, String key, String eventType, Instant occurredAt);
}
