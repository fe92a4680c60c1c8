package de.verzahnt.benchmark.stream;

import de.verzahnt.events.AgencyActivity;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Looks at what it kept of the offering, keeps the new state, and sends it on. */
@SuppressWarnings("NullAway.Init")
final class Keep implements Processor<String, AgencyActivity, String, AgencyActivity> {

    private final String name;
    private ProcessorContext<String, AgencyActivity> context;
    private KeyValueStore<String, AgencyActivity> store;

    private Keep(String name) {
        this.name = name;
    }

    @Override
    public void init(ProcessorContext<String, AgencyActivity> newContext) {
        context = newContext;
        store = newContext.getStateStore(name);
    }

    @Override
    public void process(Record<String, AgencyActivity> input) {
        if (!input.value().equals(store.get(input.key()))) {
            store.put(input.key(), input.value());
            context.forward(input);
        }
    }

    /** The step with its store. */
    record Step(String name, Serde<AgencyActivity> values)
            implements ProcessorSupplier<String, AgencyActivity, String, AgencyActivity> {

        @Override
        public Processor<String, AgencyActivity, String, AgencyActivity> get() {
            return new Keep(name);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values));
        }
    }
}
