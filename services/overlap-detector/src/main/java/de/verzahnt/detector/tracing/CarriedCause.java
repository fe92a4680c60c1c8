package de.verzahnt.detector.tracing;

import de.verzahnt.starter.observability.Traces;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.ProcessorWrapper;
import org.apache.kafka.streams.processor.api.WrappedFixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.WrappedProcessorSupplier;

/**
 * Puts a step of the trace around each step of the topology that makes new records. Kafka's own steps (joins,
 * repartitions) keep the headers of what comes in.
 */
public final class CarriedCause implements ProcessorWrapper {

    /** Setting of the stream under which the {@link Traces} of the service are handed in. */
    public static final String TRACES = "verzahnt.traces";

    private static final Set<String> STEPS = Set.of("register-offerings", "meet-in-kreis", "assemble-cases");

    private Traces traces = Traces.none();

    @Override
    public void configure(Map<String, ?> settings) {
        if (settings.get(TRACES) instanceof Traces given) {
            traces = given;
        }
    }

    @Override
    public <KI, VI, KO, VO> WrappedProcessorSupplier<KI, VI, KO, VO> wrapProcessorSupplier(
            String name, ProcessorSupplier<KI, VI, KO, VO> step) {
        return STEPS.contains(name) ? new CarryingStep<>(name, step, traces) : ProcessorWrapper.asWrapped(step);
    }

    @Override
    public <KI, VI, VO> WrappedFixedKeyProcessorSupplier<KI, VI, VO> wrapFixedKeyProcessorSupplier(
            String name, FixedKeyProcessorSupplier<KI, VI, VO> step) {
        return ProcessorWrapper.asWrappedFixedKey(step);
    }
}
