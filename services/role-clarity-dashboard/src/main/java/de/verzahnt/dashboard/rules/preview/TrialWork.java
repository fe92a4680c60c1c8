package de.verzahnt.dashboard.rules.preview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A trial that is worked out. Its answer holds for a minute: offerings are reported all the time. */
final class TrialWork implements Consumer<TrialWork.Progress> {

    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final Instant begun;
    private volatile Progress progress = new Progress(0, 0);
    private volatile boolean failed;
    private @Nullable FutureTask<Trial> future;

    TrialWork(Instant begun) {
        this.begun = begun;
    }

    /** How many Kreise are done, of how many; 0 of 0 before it begins. */
    record Progress(int done, int all) {}

    @Override
    public void accept(Progress now) {
        progress = now;
    }

    Progress progress() {
        return progress;
    }

    /** Never while it runs: it would never end. A failure is told once, then tried again. */
    boolean isStale(Instant now) {
        FutureTask<Trial> running = future;
        return running == null
                || failed
                || running.isDone() && begun.plus(HOLDS).isBefore(now);
    }

    void begin(TrialWorker worker, Callable<Trial> work) {
        FutureTask<Trial> begins = new FutureTask<>(work);
        future = begins;
        worker.takes(begins);
    }

    void giveUp() {
        if (future != null) {
            future.cancel(true);
        }
    }

    /** The answer, if it is there within this time. */
    Optional<Trial> within(Duration patience) {
        FutureTask<Trial> running = future;
        if (running == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(running.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            failed = true;
            throw new IllegalStateException("preview: failed (expected: an answer)", e.getCause());
        }
    }
}
