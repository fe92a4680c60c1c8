package de.verzahnt.intake.report.event;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import java.time.Instant;

/**
 * Where a report came from; never a person.
 *
 * @param reportedBy organisationId on whose behalf the token reported
 * @param sourceSystem name of the reporting system as it introduced itself
 */
public record Origin(String reportedBy, String sourceSystem, Channel channel) {

    /** As the event of a state tells it that was accepted then. */
    public Provenance provenance(Instant reportedAt) {
        return new Provenance(reportedAt, reportedBy, sourceSystem, channel);
    }
}
