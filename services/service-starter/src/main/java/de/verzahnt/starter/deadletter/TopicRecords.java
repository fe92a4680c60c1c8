package de.verzahnt.starter.deadletter;

import de.verzahnt.contract.Topic;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads the records of one topic, and checks what a schema cannot say and every reader relies on. */
public final class TopicRecords<V extends SpecificRecord> {

    private final Topic<V> topic;
    private final Deserializer<SpecificRecord> values;

    public TopicRecords(Topic<V> topic, AvroSerdes serdes) {
        this.topic = topic;
        this.values = serdes.valueDeserializer(SpecificRecord.class);
    }

    /**
     * The record behind these bytes.
     *
     * @throws UnfitRecord when the value is another record, or its key not its own; bytes nobody can read fail as the
     *     deserializer says
     */
    public TopicRecord<V> read(ConsumerRecord<byte[], byte[]> bytes) {
        String key = bytes.key() == null ? null : new String(bytes.key(), StandardCharsets.UTF_8);
        V value = typed(values.deserialize(bytes.topic(), bytes.value()));
        check(topic, key, value);
        return new TopicRecord<>(String.valueOf(key), value, bytes.headers());
    }

    /**
     * Passes a value whose key is the one its own content gives.
     *
     * @throws UnfitRecord when they differ: the state would be kept under a name that is not its own
     */
    public static <V extends SpecificRecord> void check(Topic<V> topic, @Nullable String key, @Nullable V value) {
        if (key == null || key.isBlank()) {
            throw new UnfitRecord("key: none (expected: the id of the value)");
        }
        if (value != null && !topic.keyOf(value).equals(key)) {
            throw new UnfitRecord("key: not that of its value (expected: the id in the value)");
        }
    }

    private @Nullable V typed(@Nullable SpecificRecord value) {
        if (value != null && !topic.type().isInstance(value)) {
            throw new UnfitRecord("record: " + value.getSchema().getFullName() + " (expected: "
                    + topic.schema().getFullName() + ")");
        }
        return topic.type().cast(value);
    }
}
