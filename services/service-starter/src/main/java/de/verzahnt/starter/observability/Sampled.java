package de.verzahnt.starter.observability;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A state that several gauges show, asked at most every five seconds. A source that fails is asked again after the same
 * time: gauges of a database that is away must not make each scrape wait for it once a gauge. Give it to a gauge inside a
 * supplier: an object handed over is held weakly, and forgotten.
 */
public final class Sampled<T> {

    private static final long KEPT = Duration.ofSeconds(5).toNanos();

    private final Supplier<T> source;
    private @Nullable T state;
    private long askedAt;
    private boolean asked;

    public Sampled(Supplier<T> source) {
        this.source = source;
    }

    /** A number of the state; not a number while the source does not answer. */
    public double number(ToDoubleFunction<T> of) {
        return state().map(of::applyAsDouble).orElse(Double.NaN);
    }

    private synchronized Optional<T> state() {
        if (!asked || System.nanoTime() - askedAt > KEPT) {
            try {
                state = source.get();
            } catch (RuntimeException away) {
                state = null;
            }
            asked = true;
            askedAt = System.nanoTime();
        }
        return Optional.ofNullable(state);
    }
}
