package de.verzahnt.starter.outbox;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;

/** Empties the outbox: woken after each commit, looking by itself as a fallback, never giving up. */
final class Relay extends BackgroundLoop {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration OTHER_INSTANCE_PAUSE = Duration.ofMillis(50);

    private final RelayOnce round;
    private final OutboxProperties settings;

    Relay(RelayOnce round, OutboxProperties settings) {
        super("outbox-relay", FIRST_PAUSE, settings.longestPause());
        this.round = round;
        this.settings = settings;
    }

    @Override
    protected void work() throws Exception {
        RelayOnce.Ended ended = round.run();
        worked();
        rest(
                switch (ended) {
                    case PUBLISHED -> Duration.ZERO;
                    case EMPTY -> settings.poll();
                    case OTHER_INSTANCE -> OTHER_INSTANCE_PAUSE;
                });
    }

    // An answer of Kafka may be waited for longer than a stop may take; what was not acknowledged stays in the outbox.
    @Override
    protected void stopping(Thread worker) {
        worker.interrupt();
    }
}
