package de.verzahnt.dashboard.touchpoints;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of the JSON list of process changes. */
record ProcessChangeRequest(
        @Parameter(description = "CURRENT, COMING or PAST, seen from today", example = "CURRENT") @Nullable
        String state,

        @Parameter(description = "District key; those below it and those it lies in are included", example = "05334002")
        @Nullable
        String district,

        @Parameter(description = "From 0 on", example = "0") @Nullable
        String page,

        @Parameter(description = "1 to 200, 50 without", example = "50") @Nullable
        String size) {}
