package de.verzahnt.detector.offerings;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Organisation;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Provider;
import de.verzahnt.starter.deadletter.TopicRecords;
import de.verzahnt.starter.deadletter.UnfitRecord;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import org.jspecify.annotations.Nullable;

/**
 * Of an organisation only what the rules need; a tombstone stays one.
 * A withdrawn organisation still tells who it was: its offerings are withdrawn by their own reports.
 */
public final class OrganisationMapping
        implements ValueMapperWithKey<String, @Nullable Organisation, @Nullable Provider> {

    @Override
    public @Nullable Provider apply(String key, @Nullable Organisation event) {
        TopicRecords.check(Topics.ORGANISATION, key, event);
        return event == null
                ? null
                : new Provider(
                        event.getOrganisationId(),
                        event.getBodyId(),
                        sector(event),
                        event.getType(),
                        event.getUmbrella(),
                        event.getHomeDistrict(),
                        event.getName());
    }

    private static Sector sector(Organisation event) {
        return switch (event.getSector()) {
            case PUBLIC -> Sector.PUBLIC;
            case FREE -> Sector.FREE;
            case NONE -> Sector.NONE;
            case UNKNOWN -> throw new UnfitRecord("sector: UNKNOWN (expected: PUBLIC, FREE or NONE)");
        };
    }
}
