package de.verzahnt.register.directory;

import de.verzahnt.contract.Topic;
import de.verzahnt.events.Provenance;
import de.verzahnt.intake.report.event.Origin;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/** From entries to their events and back: an event carries the whole state, so nothing gets lost on the way. */
public interface DirectoryEvents<E extends DirectoryEntry<?>, V extends SpecificRecord> {

    /** Where the events go, by the id of the entry. */
    Topic<V> topic();

    /** The event of an entry that was changed then. */
    V event(E entry, Origin origin, Instant at);

    /** The entry an event tells of. */
    E entry(V event);

    /** Who changed it last, and when. */
    Provenance provenance(V event);
}
