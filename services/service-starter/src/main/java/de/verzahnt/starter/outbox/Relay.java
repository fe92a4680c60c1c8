package de.verzahnt.starter.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that empties the outbox: woken after each commit, looking by itself as a fallback, never giving up. */
final class Relay implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 16;
    private static final Duration OTHER_INSTANCE_PAUSE = Duration.ofMillis(50);

    private final RelayOnce round;
    private final OutboxProperties settings;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private int failures;

    Relay(RelayOnce round, OutboxProperties settings) {
        this.round = round;
        this.settings = settings;
    }

    /** Tells the relay that something waits. */
    void wake() {
        wakeUps.release();
    }

    @Override
    public void run() {
        Duration pause = Duration.ZERO;
        while (isRunning()) {
            try {
                await(pause);
                pause = pauseAfter(round.run());
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failure) {
                // Errors too: a relay that dies unseen would hold back every report from then on.
                LOG.warn("outbox: round failed, will be tried again: {}", failure.toString());
                pause = pauseAfter(RelayOnce.Ended.FAILED);
            }
        }
    }

    private Duration pauseAfter(RelayOnce.Ended ended) {
        failures = ended == RelayOnce.Ended.FAILED ? Math.min(failures + 1, MOST_DOUBLINGS) : 0;
        return switch (ended) {
            case PUBLISHED -> Duration.ZERO;
            case EMPTY -> settings.poll();
            case OTHER_INSTANCE -> OTHER_INSTANCE_PAUSE;
            case FAILED -> {
                Duration pause = SHORTEST_PAUSE.multipliedBy(1L << failures);
                yield pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
            }
        };
    }

    private void await(Duration pause) throws InterruptedException {
        // Any wake-up ends the pause; those that came meanwhile are covered by the round that follows.
        if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    @Override
    public void start() {
        Thread relay = new Thread(this, "outbox-relay");
        relay.setDaemon(true);
        thread = relay;
        relay.start();
    }

    @Override
    public void stop() {
        Thread relay = thread;
        thread = null;
        if (relay != null) {
            relay.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
