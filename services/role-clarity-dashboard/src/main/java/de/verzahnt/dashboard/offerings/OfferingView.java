package de.verzahnt.dashboard.offerings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offering as everybody who is logged in may see it; codes are those of the code lists.
 *
 * @param origin ACTIVITY (a free provider's gateway) or PROJECT (the public bodies')
 * @param organisationName registered name, the id as long as there is none
 * @param sector PUBLIC, FREE, NONE; UNKNOWN as long as the organisation is not registered
 * @param lifecycle ACTIVE or WITHDRAWN
 * @param confirmedAt when it was last said that it holds
 * @param wentStaleAt since when it counts as stale; null while it is current
 */
public record OfferingView(
        String offeringId,
        String origin,
        String organisationId,
        String organisationName,
        String sector,
        String title,
        String description,
        String field,
        List<String> furtherFields,
        List<String> targetGroups,
        String format,
        String role,
        List<String> districts,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable String schedule,
        List<String> languages,
        @Nullable String fundingProgramme,
        @Nullable LocalDate fundingUntil,
        List<String> cooperationPartners,
        @Nullable String delegatedBy,
        @Nullable String partOf,
        @Nullable Integer capacity,
        @Nullable String url,
        String lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt,
        Instant confirmedAt,
        @Nullable Instant wentStaleAt) {}
