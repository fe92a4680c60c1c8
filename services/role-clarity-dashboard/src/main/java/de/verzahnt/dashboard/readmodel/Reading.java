package de.verzahnt.dashboard.readmodel;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What a record turned out to be. */
sealed interface Reading {

    /** The record as it lies in the log. */
    ConsumerRecord<byte[], byte[]> original();

    /** A value of the contract, or the end of a key. */
    record Readable(
            ConsumerRecord<byte[], byte[]> original,
            String key,
            @Nullable SpecificRecord value) implements Reading {}

    /** Bytes nobody can read, now or later. */
    record Unreadable(ConsumerRecord<byte[], byte[]> original, Exception reason) implements Reading {}
}
