package de.verzahnt.intake.organisation;

import de.verzahnt.reference.Sector;

/**
 * What a gateway needs to know of an organisation.
 *
 * @param bodyId organisationId of the legal body it belongs to, itself at the top
 */
public record KnownOrganisation(String id, String name, String type, Sector sector, String bodyId) {}
