package de.verzahnt.dashboard.cases;

import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list. Of a case whose sight is EXISTENCE everything after {@code disclosedAt} is null, zero or false.
 *
 * @param caseId id; null when only its existence may be known
 * @param places keys of the districts where the offerings meet; none when only its existence may be known
 * @param field code of the anchor's field, null when the anchor is not known yet
 * @param disclosedAt when its clarification time ends, if it comes before the steering group
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
        List<String> places,
        @Nullable String field,
        Instant openedAt,
        @Nullable Instant disclosedAt,
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

    static CaseSummary existence(
            FindingClass findingClass,
            String kreis,
            @Nullable String field,
            Instant openedAt,
            @Nullable Instant disclosedAt) {
        return new CaseSummary(
                Sight.EXISTENCE,
                null,
                findingClass,
                kreis,
                List.of(),
                field,
                openedAt,
                disclosedAt,
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

    /** Whether it still asks something, as far as the reader may know. */
    public boolean open() {
        return status != null && Law.isOpen(status);
    }

    /** Whether its clarification time is of interest: something still asks, and the steering group will read it. */
    public boolean hasDeadline() {
        return disclosedAt != null && (status == null || Law.isOpen(status));
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
