package de.verzahnt.detector;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** A step of the topology that brings its stores along, and how stores and repartition topics are named and kept. */
record Step<I, K, O>(Supplier<Processor<String, I, K, O>> processor, Set<StoreBuilder<?>> stores)
        implements ProcessorSupplier<String, I, K, O> {

    static <I, K, O> Step<I, K, O> of(Supplier<Processor<String, I, K, O>> processor, StoreBuilder<?>... stores) {
        return new Step<>(processor, Set.of(stores));
    }

    @Override
    public Processor<String, I, K, O> get() {
        return processor.get();
    }

    /** A store with a changelog. */
    static <V> StoreBuilder<KeyValueStore<String, V>> store(KeyValueBytesStoreSupplier kept, Serde<V> values) {
        return Stores.keyValueStoreBuilder(kept, Serdes.String(), values);
    }

    static <V> Materialized<String, V, KeyValueStore<Bytes, byte[]>> table(String name, Serde<V> values) {
        return Materialized.<String, V, KeyValueStore<Bytes, byte[]>>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(values)
                .withCachingDisabled();
    }

    /** With as many partitions as every topic, so that what has the same key meets in the same task. */
    static <V> Repartitioned<String, V> by(String name, Serde<V> values, int partitions) {
        return Repartitioned.with(Serdes.String(), values).withName(name).withNumberOfPartitions(partitions);
    }
}
