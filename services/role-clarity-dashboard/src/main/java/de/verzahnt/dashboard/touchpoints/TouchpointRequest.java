package de.verzahnt.dashboard.touchpoints;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of the JSON list of counts. */
record TouchpointRequest(
        @Parameter(description = "Code of touchpoint_kinds.csv", example = "abh.erstkontakt") @Nullable
        String kind,

        @Parameter(description = "For referrals: type of place referred to", example = "MBE") @Nullable
        String referredTo,

        @Parameter(description = "District key; those below it are included", example = "05334") @Nullable
        String district,

        @Parameter(description = "organisationId of the authority", example = "abh-staedteregion") @Nullable
        String authority,

        @Parameter(description = "Quarter or ISO week", example = "2026-Q3") @Nullable
        String period,

        @Parameter(description = "From 0 on", example = "0") @Nullable
        String page,

        @Parameter(description = "1 to 200, 50 without", example = "50") @Nullable
        String size) {}
