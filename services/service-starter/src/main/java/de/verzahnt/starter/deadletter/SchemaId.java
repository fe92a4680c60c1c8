package de.verzahnt.starter.deadletter;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The id in front of a value in Confluent's wire format. */
final class SchemaId {

    private static final int PREFIX = 5;

    private SchemaId() {}

    /** Null when the bytes name none. */
    static @Nullable Integer of(byte @Nullable [] value) {
        return value == null || value.length < PREFIX || value[0] != 0
                ? null
                : (Integer) ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    }
}
