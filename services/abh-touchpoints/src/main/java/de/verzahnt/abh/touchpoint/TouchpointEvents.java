package de.verzahnt.abh.touchpoint;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.intake.report.event.EventType;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells of changed cells. */
@Component
class TouchpointEvents {

    private final Outbox outbox;

    TouchpointEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(TableKey table, StoredCell cell, Origin origin, Instant now) {
        TouchpointCount event = TouchpointCount.newBuilder()
                .setAuthorityId(table.authority())
                .setDistrictKey(cell.key().districtKey())
                .setPeriod(table.period())
                .setKind(cell.key().kind())
                .setReferredTo(cell.key().referredTo())
                .setCount(cell.count())
                .setSuppressed(cell.active() && cell.count() == null)
                .setLifecycle(cell.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setRevision(cell.revision())
                .setProvenance(origin.provenance(now))
                .build();
        String type = EventType.of(Topics.ABH_TOUCHPOINT, cell.active());
        outbox.append(Topics.ABH_TOUCHPOINT, event, type, now);
    }
}
