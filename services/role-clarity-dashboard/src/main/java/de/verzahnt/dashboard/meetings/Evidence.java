package de.verzahnt.dashboard.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the steering group saw it at a moment. Kept with the decision: it stays when the case goes on.
 *
 * @param findingClass code of the class
 * @param status code of the state
 * @param sides the anchor first
 * @param said everything said that was visible, oldest first
 */
public record Evidence(
        Instant takenAt,
        String caseId,
        String findingClass,
        String kreis,
        String status,
        Instant openedAt,
        @Nullable Instant disclosedAt,
        long revision,
        List<Side> sides,
        List<Said> said) {

    /**
     * One offering of the case; of a gap, a demand or a district.
     *
     * @param line state of its line; null for the anchor
     * @param percent probability of its line; 0 for the anchor and for a signal
     */
    public record Side(
            String offeringId,
            String organisationId,
            String organisation,
            String title,
            @Nullable String field,
            List<String> districts,
            @Nullable String line,
            long percent) {}

    /** One thing said: by whom, what, and what had become of it. */
    public record Said(String organisation, String outcome, String text, Instant at, String state) {}
}
