package de.verzahnt.starter.loop;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** DOWN while a loop fails again and again, or its thread is gone; one miss alone is no news. */
final class LoopHealth extends AbstractHealthIndicator {

    private static final int TOO_MANY = 3;

    private final List<BackgroundLoop> loops;

    LoopHealth(List<BackgroundLoop> loops) {
        super("the loops do not answer");
        this.loops = List.copyOf(loops);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (BackgroundLoop loop : loops) {
            Misses misses = loop.misses();
            if (loop.isGone()) {
                health.down().withDetail(loop.name(), "its thread has ended");
            } else if (misses.inARow() >= TOO_MANY) {
                health.down().withDetail(loop.name(), misses.inARow() + " failures in a row: " + misses.last());
            } else {
                health.withDetail(loop.name(), loop.isRunning() ? "works" : "off");
            }
        }
    }
}
