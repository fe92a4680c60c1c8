package de.verzahnt.dashboard.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering of a case, as it stands today. While its report has not arrived yet, all but the two ids is empty.
 *
 * @param title null while unknown
 * @param confirmedAt when it was last said that it holds; null while unknown
 * @param wentStaleAt since when it counts as stale; null while it is current or withdrawn
 */
public record OfferingSide(
        String offeringId,
        String organisationId,
        String organisation,
        @Nullable String sector,
        @Nullable String title,
        @Nullable String description,
        @Nullable String field,
        List<String> furtherFields,
        List<String> targetGroups,
        @Nullable String format,
        @Nullable String role,
        List<String> districts,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable String schedule,
        List<String> languages,
        @Nullable String fundingProgramme,
        @Nullable String url,
        @Nullable Instant confirmedAt,
        @Nullable Instant wentStaleAt) {

    /** Whether nobody has confirmed it for too long. */
    public boolean stale() {
        return wentStaleAt != null;
    }

    /** What to call it on a screen. */
    public String name() {
        return title == null ? offeringId : title;
    }
}
