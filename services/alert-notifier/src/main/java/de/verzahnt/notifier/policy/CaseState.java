package de.verzahnt.notifier.policy;

import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One state of a case, as far as notifying needs it.
 *
 * @param anchorOfferingId the public offering of a DOPPELSTRUKTUR, else the older one
 * @param asks organisationIds whose word is missing, as the law of cases has it
 * @param disclosedAt from when on the steering group sees it; null when it never does
 */
public record CaseState(
        String caseId,
        long revision,
        FindingClass findingClass,
        String kreis,
        String anchorOfferingId,
        String anchorOrganisationId,
        List<LineState> lines,
        Set<String> asks,
        Instant changedAt,
        @Nullable Instant disclosedAt) {

    public CaseState {
        lines = List.copyOf(lines);
        asks = Set.copyOf(asks);
    }
}
