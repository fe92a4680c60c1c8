package de.verzahnt.detector.tracing;

import de.verzahnt.starter.observability.Cause;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.tracing.Span;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Gives all records that follow from one record at once its cause, and the record itself, for what follows later. */
final class CarryingProcessor<KI, VI, KO, VO> implements Processor<KI, VI, KO, VO> {

    private final String step;
    private final Processor<KI, VI, KO, VO> inner;
    private final Traces traces;
    private Cause cause = Cause.NONE;

    CarryingProcessor(String step, Processor<KI, VI, KO, VO> inner, Traces traces) {
        this.step = step;
        this.inner = inner;
        this.traces = traces;
    }

    @Override
    public void init(ProcessorContext<KO, VO> context) {
        inner.init(new CarryingContext<>(context, headers -> cause.writeTo(headers)));
    }

    @Override
    public void process(Record<KI, VI> input) {
        Cause before = Cause.of(input.headers());
        try {
            traces.follow(before.traceparent(), step, Span.Kind.CONSUMER, () -> {
                cause = before.at(traces);
                inner.process(withCause(input));
                return cause;
            });
        } finally {
            cause = Cause.NONE;
        }
    }

    /** So that a step that sends something on later can say on whose account. */
    private Record<KI, VI> withCause(Record<KI, VI> input) {
        Headers headers = new RecordHeaders(input.headers());
        cause.writeTo(headers);
        return input.withHeaders(headers);
    }

    @Override
    public void close() {
        inner.close();
    }
}
