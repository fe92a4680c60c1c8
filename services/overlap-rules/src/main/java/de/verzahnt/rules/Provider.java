package de.verzahnt.rules;

import de.verzahnt.reference.Sector;

/**
 * Who runs an offering.
 *
 * @param organisationId the unit that runs it
 * @param bodyId the legal body above all its units; itself when there is none above
 * @param sector public, free, or none (a network, which never raises an alert)
 * @param type code of organisation_types.csv
 */
public record Provider(String organisationId, String bodyId, Sector sector, String type) {}
