package de.verzahnt.benchmark.decisions;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.events.OfferingDetails;
import java.time.Instant;

/**
 * An offering as it was reported at one time.
 *
 * @param topic the gateway's
 * @param at when the log took it
 */
record Wording(String id, String topic, Instant at, String organisationId, OfferingDetails details, boolean stands) {

    static Wording of(String topic, Instant at, OfferingEvent event) {
        return new Wording(event.id(), topic, at, event.organisationId(), event.offering(), event.stands());
    }
}
