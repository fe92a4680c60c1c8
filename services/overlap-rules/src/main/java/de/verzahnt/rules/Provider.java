package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who runs an offering.
 *
 * @param organisationId the unit that runs it
 * @param bodyId the legal body above all its units; itself when there is none above
 * @param sector public, free, or none (a network, which never raises an alert)
 * @param type code of organisation_types.csv
 * @param umbrella the association it belongs to, e.g. {@code AWO}; null when to none
 * @param seat key of the place where it has its seat; null when unknown
 * @param name as registered; empty when unknown
 */
public record Provider(
        String organisationId,
        String bodyId,
        Sector sector,
        String type,
        @Nullable String umbrella,
        @Nullable String seat,
        String name) {

    /** A provider whose seat and name are unknown. */
    public Provider(String organisationId, String bodyId, Sector sector, String type, @Nullable String umbrella) {
        this(organisationId, bodyId, sector, type, umbrella, null, "");
    }

    /** A provider under no association. */
    public Provider(String organisationId, String bodyId, Sector sector, String type) {
        this(organisationId, bodyId, sector, type, null);
    }
}
