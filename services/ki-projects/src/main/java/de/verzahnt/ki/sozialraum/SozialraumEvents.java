package de.verzahnt.ki.sozialraum;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.intake.gateway.EventParts;
import de.verzahnt.intake.store.Origin;
import java.time.Instant;

/** From an entry to its event. */
final class SozialraumEvents {
    private SozialraumEvents() {}

    static Sozialraum state(Entry entry, Instant now, Origin origin) {
        Quarter quarter = entry.quarter();
        return Sozialraum.newBuilder()
                .setKey(quarter.key())
                .setName(quarter.name())
                .setParentKey(quarter.parentKey())
                .setOtherNames(quarter.otherNames())
                .setValidFrom(quarter.validFrom())
                .setLifecycle(entry.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setWithdrawalReason(entry.withdrawalReason())
                .setRevision(entry.revision())
                .setProvenance(EventParts.provenance(origin, now))
                .build();
    }
}
