package de.verzahnt.intake.offering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent, unchecked. Dates stay text, so that a wrong one is one error among all.
 *
 * @param id {@code namespace/name}; needed in batches and files, in a single report it may only repeat the path
 */
public record OfferingReport(
        @Nullable String id,
        @Nullable String organisationId,
        @Nullable String title,
        @Nullable String description,
        @Nullable String field,
        @Nullable List<@Nullable String> furtherFields,
        @Nullable List<@Nullable String> targetGroups,
        @Nullable String format,
        @Nullable String role,
        @Nullable List<@Nullable String> districts,
        @Nullable String periodFrom,
        @Nullable String periodUntil,
        @Nullable String schedule,
        @Nullable List<@Nullable String> languages,
        @Nullable String fundingProgramme,
        @Nullable String fundingUntil,
        @Nullable List<@Nullable String> cooperationPartners,
        @Nullable String delegatedBy,
        @Nullable String partOf,
        @Nullable Integer capacity,
        @Nullable String url) {}
