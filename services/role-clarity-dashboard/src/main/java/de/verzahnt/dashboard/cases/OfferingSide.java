package de.verzahnt.dashboard.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering of a case, as it stands today. While its report has not arrived yet, all but the two ids is empty.
 *
 * @param title null while unknown
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
        @Nullable String url) {

    /** What to call it on a screen. */
    public String name() {
        return title == null ? offeringId : title;
    }
}
