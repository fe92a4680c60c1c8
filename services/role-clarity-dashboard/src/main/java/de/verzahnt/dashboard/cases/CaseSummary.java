package de.verzahnt.dashboard.cases;

import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list. Of a case whose sight is EXISTENCE everything after {@code openedAt} is null, zero or false.
 *
 * @param caseId id; null when only its existence may be known
 * @param field code of the anchor's field, null when the anchor is not known yet
 * @param openLines lines still open
 * @param lines all lines
 * @param probability highest probability among its lines, 0 to 1
 * @param waiting whether it waits for the reader's word
 * @param settledForReader whether the reader's side has settled it for its own list, and the other has not
 * @param stillAsked names of those whose word is missing
 */
public record CaseSummary(
        Sight sight,
        @Nullable String caseId,
        FindingClass findingClass,
        String kreis,
        @Nullable String field,
        Instant openedAt,
        @Nullable CaseStatus status,
        @Nullable Instant changedAt,
        @Nullable String anchorTitle,
        @Nullable String anchorOrganisation,
        @Nullable String lineOrganisations,
        int openLines,
        int lines,

        @Schema(description = "Highest probability among its lines, 0 to 1." + Signals.WEIGH_NOTHING)
        double probability,

        boolean waiting,
        boolean settledForReader,
        @Nullable String stillAsked) {

    static CaseSummary existence(FindingClass findingClass, String kreis, @Nullable String field, Instant openedAt) {
        return new CaseSummary(
                Sight.EXISTENCE,
                null,
                findingClass,
                kreis,
                field,
                openedAt,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                false,
                false,
                null);
    }

    /** Whether the reader may open it. */
    public boolean full() {
        return sight == Sight.FULL;
    }

    /** Whether it speaks of one place and not of a pair of offerings; then its probability tells nothing. */
    public boolean signal() {
        return Signals.include(findingClass);
    }

    /** The highest probability as a whole percentage. */
    public long percent() {
        return Math.round(probability * 100);
    }
}
