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
 */
public record Provider(
        String organisationId,
        String bodyId,
        Sector sector,
        String type,
        @Nullable String umbrella) {

    /** A provider under no association. */
    public Provider(String organisationId, String bodyId, Sector sector, String type) {
        this(organisationId, bodyId, sector, type, null);
    }
}
