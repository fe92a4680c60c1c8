package de.verzahnt.detector.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/** Serdes of private state: Avro single-object encoding (a fingerprint instead of a registry), mapped to plain records. */
public final class StateSerde {

    private StateSerde() {}

    /** Serde of values that are kept as this Avro type. Null stays null in both directions. */
    public static <T, A extends SpecificRecord> Serde<T> of(
            Class<A> state, Function<T, A> toState, Function<A, T> fromState) {
        Schema schema = SpecificData.get().getSchema(state);
        SpecificData model = SpecificData.getForClass(state);
        var encoder = new BinaryMessageEncoder<A>(model, schema);
        var decoder = new BinaryMessageDecoder<A>(model, schema, StateSchemas.STORE);
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : write(encoder, toState.apply(value)),
                (topic, bytes) -> bytes == null ? null : fromState.apply(read(decoder, bytes)));
    }

    private static <A> byte[] write(BinaryMessageEncoder<A> encoder, A state) {
        try {
            ByteBuffer buffer = encoder.encode(state);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <A> A read(BinaryMessageDecoder<A> decoder, byte[] bytes) {
        try {
            return decoder.decode(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name kept as a string, or null. */
    public static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
