package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.TouchpointCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code touchpoint}; a withdrawn count is gone. */
@Component
class TouchpointProjection extends TableProjection<TouchpointCount> {

    TouchpointProjection(JdbcClient jdbc) {
        super(jdbc, Topics.ABH_TOUCHPOINT, "touchpoint", "touchpoint_id");
    }

    @Override
    public void take(String key, TouchpointCount count) {
        if (count.getLifecycle() == Lifecycle.WITHDRAWN) {
            forget(key);
        } else {
            super.take(key, count);
        }
    }

    @Override
    protected Row filled(Row row, TouchpointCount count) {
        return row.with("authority_id", count.getAuthorityId())
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
