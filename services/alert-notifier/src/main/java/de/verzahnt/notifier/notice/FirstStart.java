package de.verzahnt.notifier.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Since when there is something to tell. An empty database on an old log must not mail the past: what changed before its
 * first start, less the look-back, counts as told. An outage later on does not move it, so nothing is lost by that.
 */
@Component
public class FirstStart {

    private final Instant tellsFrom;

    FirstStart(JdbcClient jdbc, Clock clock, NoticeProperties settings) {
        jdbc.sql("INSERT INTO beginning (began_at) VALUES (:now) ON CONFLICT DO NOTHING")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        this.tellsFrom = jdbc.sql("SELECT began_at FROM beginning")
                .query(Timestamp.class)
                .single()
                .toInstant()
                .minus(settings.lookBack());
    }

    /** Whether what changed then is told. */
    public boolean tells(Instant changedAt) {
        return !changedAt.isBefore(tellsFrom);
    }
}
