package de.verzahnt.starter.deadletter;

import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic, as the contract promises it.
 *
 * @param key the one its value gives
 * @param value null when the topic forgets the key
 */
public record TopicRecord<V extends SpecificRecord>(
        String key, @Nullable V value, Headers headers) {

    /** Hands the value to the one, or the forgotten key to the other. */
    public void handTo(Consumer<V> taker, Consumer<String> forgetter) {
        if (value == null) {
            forgetter.accept(key);
        } else {
            taker.accept(value);
        }
    }
}
