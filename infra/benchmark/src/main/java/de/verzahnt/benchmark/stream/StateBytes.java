package de.verzahnt.benchmark.stream;

import de.verzahnt.events.AgencyActivity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Offerings as private state, in single-object encoding like that of the detector. */
@SuppressWarnings("NullAway") // Kafka hands a null through where there is no value.
final class StateBytes implements Serializer<AgencyActivity> {

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable AgencyActivity value) {
        if (value == null) {
            return null;
        }
        try {
            ByteBuffer buffer = AgencyActivity.getEncoder().encode(value);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way back. */
    static final class Read implements Deserializer<AgencyActivity> {

        @Override
        public @Nullable AgencyActivity deserialize(String topic, byte @Nullable [] bytes) {
            try {
                return bytes == null ? null : AgencyActivity.getDecoder().decode(bytes, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
