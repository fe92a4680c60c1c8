package de.verzahnt.dashboard.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offering as the gateways take and show it; the fields are described there. */
public record Report(
        @Nullable String id,
        @Nullable String organisationId,
        @Nullable String title,
        @Nullable String description,
        @Nullable String field,
        @Nullable List<String> furtherFields,
        @Nullable List<String> targetGroups,
        @Nullable String format,
        @Nullable String role,
        @Nullable List<String> districts,
        @Nullable String periodFrom,
        @Nullable String periodUntil,
        @Nullable String schedule,
        @Nullable List<String> languages,
        @Nullable String fundingProgramme,
        @Nullable String fundingUntil,
        @Nullable List<String> cooperationPartners,
        @Nullable String delegatedBy,
        @Nullable String partOf,
        @Nullable Integer capacity,
        @Nullable String url) {

    /** The day it begins; null when none is written, or what is no day. */
    public @Nullable LocalDate firstDay() {
        return Days.read(periodFrom);
    }

    /** Its last day, likewise. */
    public @Nullable LocalDate lastDay() {
        return Days.read(periodUntil);
    }
}
