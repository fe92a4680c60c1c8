package de.verzahnt.detector.tracing;

import de.verzahnt.starter.observability.Traces;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** A step of the topology with its stores, each of its processors carrying the cause. */
record CarryingStep<KI, VI, KO, VO>(String name, ProcessorSupplier<KI, VI, KO, VO> inner, Traces traces)
        implements WrappedProcessorSupplier<KI, VI, KO, VO> {

    @Override
    public Processor<KI, VI, KO, VO> get() {
        return new CarryingProcessor<>(name, inner.get(), traces);
    }

    @Override
    public @Nullable Set<StoreBuilder<?>> stores() {
        return inner.stores();
    }
}
