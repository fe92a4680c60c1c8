package de.verzahnt.dashboard.readmodel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that goes on as long as the dashboard runs: after a failure it pauses and begins again. */
abstract class BackgroundLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);
    private static final long GOODBYE_SECONDS = 10;

    private final String name;
    private final Pauses pauses;
    private volatile CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    BackgroundLoop(String name, Pauses pauses) {
        this.name = name;
        this.pauses = pauses;
    }

    /** Works until {@link #goesOn} says no, or something fails. */
    abstract void work() throws Exception;

    /** Told of each failure before the pause. */
    void failed(Throwable failure) {}

    final boolean goesOn() {
        return stop.getCount() > 0;
    }

    final void worked() {
        pauses.reset();
    }

    /** Waits, shorter when the dashboard stops. */
    final void rest(Duration pause) throws InterruptedException {
        boolean stopped = stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        log.trace("{} rested, stopped: {}", name, stopped);
    }

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        Thread worker = new Thread(this::workOn, name);
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        Thread worker = thread;
        thread = null;
        try {
            if (worker != null) {
                worker.join(TimeUnit.SECONDS.toMillis(GOODBYE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
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
            // Errors too: a thread that dies unseen would leave the pages standing still with health UP.
            if (goesOn()) {
                Duration pause = pauses.next();
                failed(e);
                log.warn("{}: {}; goes on in {} ms", name, e.toString(), pause.toMillis());
                log.debug("{} failed", name, e);
                rest(pause);
            }
        }
    }
}
