package de.verzahnt.benchmark.workload;

import de.verzahnt.local.Part;
import java.util.Map;

/**
 * What an organisation reports of one offering.
 *
 * @param gateway the gateway it goes to
 * @param body the offering as JSON, with {@code id} and {@code organisationId}; empty for a withdrawal
 */
public record Report(Part gateway, String organisationId, String offeringId, Map<String, Object> body) {

    public Report {
        body = Map.copyOf(body);
    }

    /** Whether the offering is taken back. */
    public boolean isWithdrawal() {
        return body.isEmpty();
    }

    /** Path of the offering at its gateway. */
    public String path() {
        return (gateway == Part.KI_PROJECTS ? "/api/v1/projects/" : "/api/v1/activities/") + offeringId;
    }

    Report withdrawn() {
        return new Report(gateway, organisationId, offeringId, Map.of());
    }
}
