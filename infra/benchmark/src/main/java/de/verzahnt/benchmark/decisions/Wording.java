package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import java.time.Instant;

/**
 * An offering as it was reported at one time.
 *
 * @param topic the gateway's
 * @param at when the log took it
 */
record Wording(String id, String topic, Instant at, String organisationId, OfferingDetails details, boolean stands) {

    static Wording of(String topic, Instant at, AgencyActivity event) {
        boolean stands = event.getLifecycle() == Lifecycle.ACTIVE;
        return new Wording(event.getActivityId(), topic, at, event.getOrganisationId(), event.getOffering(), stands);
    }

    static Wording of(String topic, Instant at, KiProject event) {
        boolean stands = event.getLifecycle() == Lifecycle.ACTIVE;
        return new Wording(event.getProjectId(), topic, at, event.getOrganisationId(), event.getOffering(), stands);
    }
}
