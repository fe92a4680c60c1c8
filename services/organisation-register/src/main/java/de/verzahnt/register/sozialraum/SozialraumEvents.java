package de.verzahnt.register.sozialraum;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.register.directory.DirectoryEvents;
import java.time.Instant;

/** Sozialräume as the contract tells of them. */
final class SozialraumEvents implements DirectoryEvents<SozialraumEntry, de.verzahnt.events.Sozialraum> {

    @Override
    public Topic<de.verzahnt.events.Sozialraum> topic() {
        return Topics.SOZIALRAUM;
    }

    @Override
    public de.verzahnt.events.Sozialraum event(SozialraumEntry entry, Origin origin, Instant at) {
        Sozialraum sozialraum = entry.sozialraum();
        return de.verzahnt.events.Sozialraum.newBuilder()
                .setKey(sozialraum.key())
                .setName(sozialraum.name())
                .setParentKey(sozialraum.parentKey())
                .setOtherNames(sozialraum.otherNames())
                .setValidFrom(sozialraum.validFrom())
                .setLifecycle(entry.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setWithdrawalReason(entry.withdrawalReason())
                .setRevision(entry.revision())
                .setProvenance(origin.provenance(at))
                .build();
    }

    @Override
    public SozialraumEntry entry(de.verzahnt.events.Sozialraum event) {
        Sozialraum sozialraum = new Sozialraum(
                event.getKey(), event.getName(), event.getParentKey(), event.getOtherNames(), event.getValidFrom());
        return new SozialraumEntry(sozialraum, event.getWithdrawalReason(), event.getRevision());
    }

    @Override
    public Provenance provenance(de.verzahnt.events.Sozialraum event) {
        return event.getProvenance();
    }
}
