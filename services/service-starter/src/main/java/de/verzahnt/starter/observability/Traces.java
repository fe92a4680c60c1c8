package de.verzahnt.starter.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries one trace over what does not carry it by itself: a row in a table, a record in Kafka, a processor of a stream.
 * In between it travels as the text of a W3C {@code traceparent}.
 */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Follows nothing: for tests and tools. */
    public static Traces none() {
        return new Traces(Tracer.NOOP, Propagator.NOOP);
    }

    /** Where this thread is, as {@code traceparent}; null when it follows no trace. */
    public @Nullable String here() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (ignored, name, value) -> carrier.put(name, value));
        return carrier.get(TRACEPARENT);
    }

    /**
     * Does the work as a step of the trace that came along; without one the work is just done. A failure is marked by
     * its type only: its words could quote what was reported.
     *
     * @param traceparent as {@link #here} gave it, on whatever machine
     * @param step what is done, few different names, e.g. {@code assemble-cases}
     */
    public <T extends @Nullable Object> T follow(
            @Nullable String traceparent, String step, Span.Kind kind, Supplier<T> work) {
        if (traceparent == null) {
            return work.get();
        }
        Span span = propagator
                .extract(Map.of(TRACEPARENT, traceparent), (carrier, name) -> carrier.get(name))
                .name(step)
                .kind(kind)
                .start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException failure) {
            span.tag("error", failure.getClass().getSimpleName());
            throw failure;
        } finally {
            span.end();
        }
    }
}
