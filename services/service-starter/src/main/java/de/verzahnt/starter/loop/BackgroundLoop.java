package de.verzahnt.starter.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work on a thread of its own from start to stop. Whatever a round throws, an {@link Error} too, it is logged, counted
 * and followed by a pause and the next round. Health {@code loops} is DOWN while rounds keep failing or the thread is gone.
 */
public abstract class BackgroundLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final long GOODBYE_SECONDS = 10;

    private final String name;
    private final Pauses pauses;
    private final Misses misses = new Misses();
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean goesOn;
    private volatile @Nullable Thread thread;

    /**
     * Does not start by itself.
     *
     * @param name of the thread, in health and in the metric {@code verzahnt.loop.failures}
     * @param firstPause after a failure; doubled with each one that follows, up to {@code longestPause}
     */
    protected BackgroundLoop(String name, Duration firstPause, Duration longestPause) {
        this.name = name;
        this.pauses = new Pauses(firstPause, longestPause);
    }

    /** One round: as long as {@link #goesOn}, or shorter; the next one follows at once. */
    protected abstract void work() throws Exception;

    /** Told of each failure before the pause. */
    protected void failed(Throwable failure) {}

    /** Told that the service stops, before the round under way is waited for; may interrupt it. */
    protected void stopping(Thread worker) {}

    /** False once the service stops. */
    protected final boolean goesOn() {
        return goesOn;
    }

    /** The row of failures is over. */
    protected final void worked() {
        pauses.reset();
        misses.end();
    }

    /** Waits, shorter when woken or when the service stops. */
    protected final void rest(Duration pause) throws InterruptedException {
        if (goesOn && wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            // Those that came meanwhile are covered by the round that follows.
            wakeUps.drainPermits();
        }
    }

    /** Ends the rest under way, or else the next one: there is something to do. */
    public final void wake() {
        wakeUps.release();
    }

    final String name() {
        return name;
    }

    final Misses misses() {
        return misses;
    }

    /** Started, not stopped, and yet nobody works. */
    final boolean isGone() {
        Thread worker = thread;
        return worker != null && !worker.isAlive();
    }

    @Override
    public synchronized void start() {
        goesOn = true;
        Thread worker = new Thread(this::workOn, name);
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    @Override
    public synchronized void stop() {
        goesOn = false;
        wake();
        Thread worker = thread;
        thread = null;
        try {
            if (worker != null) {
                stopping(worker);
                worker.join(TimeUnit.SECONDS.toMillis(GOODBYE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void workOn() {
        try {
            while (goesOn()) {
                tryToWork();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToWork() throws InterruptedException {
        try {
            work();
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            // Errors too: nobody would see that a service stands still whose thread has died.
            if (goesOn()) {
                Duration pause = pauses.next();
                misses.add(e);
                failed(e);
                // The type only: the words of an exception may quote what was reported, or an address.
                log.warn("{}: {}; goes on in {} ms", name, e.getClass().getName(), pause.toMillis());
                log.debug("{} failed", name, e);
                rest(pause);
            }
        }
    }
}
