package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.TouchpointCount;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code touchpoint}; a withdrawn count is gone. */
@Component
class TouchpointProjection implements Projection {

    private final JdbcClient jdbc;

    TouchpointProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Topic topic() {
        return Topics.ABH_TOUCHPOINT;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof TouchpointCount count && count.getLifecycle() != Lifecycle.WITHDRAWN) {
            row(key, count).put(jdbc);
        } else {
            jdbc.sql("DELETE FROM touchpoint WHERE touchpoint_id = ?")
                    .param(key)
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM touchpoint").update();
    }

    private static Row row(String key, TouchpointCount count) {
        return new Row("touchpoint", "touchpoint_id", key)
                .with("authority_id", count.getAuthorityId())
                .with("district_key", count.getDistrictKey())
                .with("period", count.getPeriod())
                .with("kind", count.getKind())
                .with("referred_to", count.getReferredTo())
                .with("count", count.getSuppressed() ? null : count.getCount())
                .with("suppressed", count.getSuppressed())
                .with("revision", count.getRevision())
                .with("reported_at", count.getProvenance().getReportedAt());
    }
}
