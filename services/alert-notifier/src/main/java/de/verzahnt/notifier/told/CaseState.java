package de.verzahnt.notifier.told;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of a case, as far as telling needs it.
 *
 * @param anchorOfferingId the public offering of a DOPPELSTRUKTUR, else the older one
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
        Instant changedAt,
        @Nullable Instant disclosedAt) {

    public CaseState {
        lines = List.copyOf(lines);
    }
}
