package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topic;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Events on their way out. What is appended leaves exactly when the transaction around it commits, in order per key. */
public interface Outbox {

    /**
     * Appends an event to the transaction at hand; without one it fails, since the event could outlive its state.
     * Published at least once, events of one topic and key in the order of their commits. A transaction that appends
     * several keys does so in sorted order: it holds a lock on each until it ends.
     *
     * @param key the record's key
     * @param value the whole state; null is a tombstone
     * @param eventType CloudEvents type, e.g. {@code de.verzahnt.agency-activity.reported.v1}
     * @param occurredAt when it happened; CloudEvents time
     */
    void append(Topic topic, String key, @Nullable SpecificRecord value, String eventType, Instant occurredAt);
}
