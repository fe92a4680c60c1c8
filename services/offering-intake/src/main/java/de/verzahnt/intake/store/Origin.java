package de.verzahnt.intake.store;

import de.verzahnt.events.Channel;

/**
 * Where a report came from; never a person.
 *
 * @param reportedBy organisationId on whose behalf the token reported
 * @param sourceSystem name of the reporting system as it introduced itself
 */
public record Origin(String reportedBy, String sourceSystem, Channel channel) {}
