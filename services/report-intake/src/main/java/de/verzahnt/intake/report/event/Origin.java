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
    private static final String HUB = "verzahnt";

    /** Of what the hub does by itself to something that came by this channel. */
    public static Origin ofHub(String organisation, Channel channel) {
        return new Origin(organisation, HUB, channel);
    }

    /** Whether the hub did it by itself, no person and no source. */
    public boolean isOfHub() {
        return sourceSystem.equals(HUB);
    }

    /** As the event of a state tells it that was accepted then. */
    public Provenance provenance(Instant reportedAt) {
        return new Provenance(reportedAt, reportedBy, sourceSystem, channel);
    }
}
