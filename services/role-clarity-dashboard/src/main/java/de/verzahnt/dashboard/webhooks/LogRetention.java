package de.verzahnt.dashboard.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was sent or given up long ago. */
@Component
class LogRetention {

    private final JdbcClient jdbc;
    private final WebhookProperties settings;
    private final Clock clock;

    LogRetention(JdbcClient jdbc, WebhookProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forget() {
        jdbc.sql("DELETE FROM webhook_delivery WHERE state <> 'WAITING' AND next_at < ?")
                .param(Instant.now(clock).minus(settings.kept()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
