package de.verzahnt.starter.outbox;

import de.verzahnt.starter.outbox.OutboxRows.Backlog;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** DOWN when accepted reports wait too long to leave, or one cannot leave at all; they are safe all the same. */
final class OutboxHealth extends AbstractHealthIndicator {

    private final OutboxRows rows;
    private final HeldLanes held;
    private final OutboxProperties settings;

    OutboxHealth(OutboxRows rows, HeldLanes held, OutboxProperties settings) {
        super("outbox cannot be read");
        this.held = held;
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Backlog backlog = rows.backlog();
        boolean flowing = held.count() == 0 && backlog.age().compareTo(settings.healthyAge()) <= 0;
        (flowing ? builder.up() : builder.down())
                .withDetail("waiting", backlog.rows())
                .withDetail("heldKeys", held.count())
                .withDetail("oldestSeconds", backlog.age().toSeconds());
    }
}
