package de.verzahnt.detector.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
        return of(state, toState, fromState, value -> schema);
    }

    /**
     * The same, where some values are written as an earlier release did, to the byte.
     *
     * @param earlier file of {@code earlier-state}; its fields are the first of today's
     * @param asBefore which values are
     */
    public static <T, A extends SpecificRecord> Serde<T> ofEither(
            Class<A> state, Function<T, A> toState, Function<A, T> fromState, String earlier, Predicate<T> asBefore) {
        Schema today = SpecificData.get().getSchema(state);
        Schema before = StateSchemas.earlier(earlier);
        return of(state, toState, fromState, value -> asBefore.test(value) ? before : today);
    }

    private static <T, A extends SpecificRecord> Serde<T> of(
            Class<A> state, Function<T, A> toState, Function<A, T> fromState, Function<T, Schema> written) {
        Schema schema = SpecificData.get().getSchema(state);
        SpecificData model = SpecificData.getForClass(state);
        Map<Schema, BinaryMessageEncoder<A>> encoders = new ConcurrentHashMap<>();
        Function<Schema, BinaryMessageEncoder<A>> encoder =
                form -> encoders.computeIfAbsent(form, one -> new BinaryMessageEncoder<>(model, one));
        var decoder = new BinaryMessageDecoder<A>(model, schema, StateSchemas.STORE);
        return Serdes.serdeFrom(
                (topic, value) ->
                        value == null ? null : write(encoder.apply(written.apply(value)), toState.apply(value)),
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
