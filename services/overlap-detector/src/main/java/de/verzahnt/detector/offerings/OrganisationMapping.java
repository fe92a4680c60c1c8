package de.verzahnt.detector.offerings;

import de.verzahnt.detector.streams.RefusedRecord;
import de.verzahnt.events.Organisation;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import org.apache.kafka.streams.kstream.ValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * Of an organisation only what the rules need; a tombstone stays one.
 * A withdrawn organisation still tells who it was: its offerings are withdrawn by their own reports.
 */
public final class OrganisationMapping implements ValueMapper<@Nullable Organisation, @Nullable Provider> {

    @Override
    public @Nullable Provider apply(@Nullable Organisation event) {
        return event == null
                ? null
                : new Provider(event.getOrganisationId(), event.getBodyId(), sector(event), event.getType());
    }

    private static Sector sector(Organisation event) {
        return switch (event.getSector()) {
            case PUBLIC -> Sector.PUBLIC;
            case FREE -> Sector.FREE;
            case NONE -> Sector.NONE;
            case UNKNOWN -> throw new RefusedRecord("sector: UNKNOWN (expected: PUBLIC, FREE or NONE)");
        };
    }
}
