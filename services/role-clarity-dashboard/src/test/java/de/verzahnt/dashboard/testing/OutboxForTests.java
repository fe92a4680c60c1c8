package de.verzahnt.dashboard.testing;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what would leave. */
public class OutboxForTests implements Outbox {

    /** One event on its way out. */
    public record Sent(Topic<?> topic, String key, @Nullable SpecificRecord value) {}

    private final List<Sent> sent = new ArrayList<>();

    @Override
    public <V extends SpecificRecord> void append(Topic<V> topic, V value, String eventType, Instant occurredAt) {
        sent.add(new Sent(topic, topic.keyOf(value), value));
    }

    @Override
    public void forget(Topic<?> topic, String key, String eventType, Instant occurredAt) {
        sent.add(new Sent(topic, key, null));
    }

    /** Hands out what was sent since the last call. */
    public List<Sent> taken() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }
}
